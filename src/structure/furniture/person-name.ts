import { lettered } from '../../language/lettered.ts';

/** `Kari Normann`, `Ann-Kari M. L'Abbé Moe`: a person's name and nothing else, in two words to four. */
export const personName = lettered(String.raw`^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s\p{Lu}[\p{L}'.-]*){1,3}$`);
