import type { Described } from '../describe.ts';
import type { Leads } from '../diff-types.ts';
import { wordsOf } from '../words.ts';

/** The words of a statement's lead in lower case, without marks. */
export const leadWords = ({ statement }: Described): readonly string[] =>
  wordsOf(statement.lead ?? '').flatMap(({ text }) => (/^[,;:.]$/u.test(text) ? [] : text));

/** The lead as written, without the mark that it ends with. */
const writtenLead = ({ statement }: Described): string | null => statement.lead?.replace(/[\s:.,;…]+$/u, '') || null;

/** The leads to quote where what changed stands in them; nothing where the statements say it themselves. */
export function quoteLeads(
  before: Described,
  after: Described,
  inLead: { readonly before: boolean; readonly after: boolean },
): { readonly leads?: Leads } {
  const leads = {
    before: inLead.before ? writtenLead(before) : null,
    after: inLead.after ? writtenLead(after) : null,
  };
  return leads.before === null && leads.after === null ? {} : { leads };
}
