import { WRITTEN_FORMS } from './lexicon/written-forms.ts';

/** Takes a word or its stem in lower case; returns it as bokmål has it, as far as the table knows: `skuleveg` → `skolevei`. */
export function writtenAlike(word: string): string {
  return WRITTEN_FORMS.reduce((form, [from, to]) => {
    if (!from.endsWith('$')) return form.replace(from, to);
    const end = from.slice(0, -1);
    return form.endsWith(end) && form.length > end.length + 1 ? form.slice(0, -end.length) + to : form;
  }, word);
}

/** What two organisations have in common that are one in bokmål and nynorsk: `ungdomsombodet`, `ungdomsombudet`. */
export const organisationKey = ({ id }: { readonly id: string }): string => id.split('-').map(writtenAlike).join('-');
