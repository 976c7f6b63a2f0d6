import { askingVerbs, clauseTakers } from './grammar.ts';
import { modalStrength } from './verbs.ts';

/** Whether two words are those of an ask whose subject is not said again: `vil at …`, `krever at …`, `ber om …`. */
export const asksThat = (verb: string, next: string): boolean =>
  openers.has(next) && (askingVerbs.has(verb) || clauseTakers.has(verb) || modalStrength.get(verb) === 'intention');

const openers = new Set(['at', 'om', 'that']);
