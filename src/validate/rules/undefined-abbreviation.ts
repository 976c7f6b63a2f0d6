import { namesOf } from '../../language/organisation-names.ts';
import { romanNumeral, wellKnown } from '../data/abbreviations.ts';
import { problemWith } from '../problem.ts';
import type { DocumentContext, DocumentRule } from '../types.ts';

const capitals = /(?<![\p{L}\p{N}/-])[A-ZÆØÅ]{2,6}(?![\p{L}\p{N}])/gu;
const shouting = /(?<!\p{L})[A-ZÆØÅ]{2,}[^\p{Ll}]*[\s-]+[A-ZÆØÅ]{2,}(?!\p{L})/u;

/** A short form that only insiders read; told, because who the readers are is not known. */
export const undefinedAbbreviation: DocumentRule = {
  id: 'undefined-abbreviation',
  scope: 'document',
  severity: 'info',
  needsText: true,
  summary: 'An abbreviation that is explained nowhere in the document.',
  why: 'Families and other readers outside the services do not know it. Write the full name once with the short form in parentheses; those that everybody knows, such as FN and NAV, are left alone.',
  examples: {
    fires: { text: 'Barnevern\n\nVi vil:\n\n • Gi barn raskere hjelp i BUP\n' },
    silent: {
      text: 'Barnevern\n\nVi vil:\n\n • Gi barn raskere hjelp i barne- og ungdomspsykiatrien (BUP)\n • Styrke BUP i distriktene\n',
    },
  },
  check(context) {
    const seen = new Set<string>();
    return context.document.statements.flatMap((statement) => {
      if (shouting.test(statement.text)) return [];
      return [...statement.text.matchAll(capitals)].flatMap(([abbreviation]) => {
        if (seen.has(abbreviation)) return [];
        seen.add(abbreviation);
        if (wellKnown.has(abbreviation.toLowerCase()) || romanNumeral.test(abbreviation)) return [];
        if (isExplained(abbreviation, context)) return [];
        return [problemWith('undefined-abbreviation', statement, { abbreviation }, { anchor: abbreviation })];
      });
    });
  },
};

/** Explained is: in parentheses, before parentheses, before a dash or colon, or a name that the model knows. */
function isExplained(abbreviation: string, { document, reading }: DocumentContext): boolean {
  const names = [document.organisation, ...document.statements.map(({ holder }) => holder)]
    .flatMap(namesOf)
    .concat(document.references.map(({ name }) => name));
  if (names.some((name) => name.includes(abbreviation))) return true;
  const text = reading?.text ?? '';
  return new RegExp(
    `\\([^()]{0,40}(?<!\\p{L})${abbreviation}(?!\\p{L})[^()]{0,40}\\)|(?<!\\p{L})${abbreviation}\\s*(?:\\(|[–:=-]\\s)`,
    'u',
  ).test(text);
}
