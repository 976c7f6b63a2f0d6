import type { DiffResult } from '../diff/diff-types.ts';
import type { Remark, TimelineResult } from '../diff/timeline-types.ts';
import { diffWording, fill } from './diff-wording.ts';
import type { PrintLanguage } from './style.ts';

/** What remarks may be on: the documents of a comparison, or of a series. */
type Remarked = DiffResult | TimelineResult;

/** What a reader should know of the documents before what became of them, a sentence each without its capital and stop. */
export function remarksInWords(result: Remarked, lang: PrintLanguage): readonly string[] {
  const { remarks } = diffWording(lang);
  return (result.remarks ?? []).map((remark: Remark) => fill(remarks[remark.kind], valuesOf(remark, result)));
}

function valuesOf(remark: Remark, result: Remarked): Readonly<Record<string, string | number>> {
  switch (remark.kind) {
    case 'different-organisations':
      return { list: remark.organisations.join(', ') };
    case 'missing-years':
      return { years: remark.start === remark.end ? remark.start : `${remark.start}–${remark.end}` };
    case 'order-as-given': {
      const documents = 'documents' in result ? result.documents : [result.before, result.after];
      const named = documents.filter(({ id }) => remark.documents.includes(id));
      return { list: named.map(({ title, source }) => title ?? source.path).join(', ') };
    }
  }
}

/** The same where sentences stand by themselves. */
export const remarkSentences = (result: Remarked, lang: PrintLanguage): readonly string[] =>
  remarksInWords(result, lang).map((text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`);
