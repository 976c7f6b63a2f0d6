import type { Remark, TimelineResult } from '../diff/timeline-types.ts';
import { diffWording, fill } from './diff-wording.ts';
import type { PrintLanguage } from './style.ts';

/** What a reader should know of the documents before the concerns, a sentence each without its capital and stop. */
export function remarksInWords(result: TimelineResult, lang: PrintLanguage): readonly string[] {
  const { remarks } = diffWording(lang);
  return (result.remarks ?? []).map((remark) => fill(remarks[remark.kind], valuesOf(remark, result)));
}

function valuesOf(remark: Remark, { documents }: TimelineResult): Readonly<Record<string, string | number>> {
  switch (remark.kind) {
    case 'different-organisations':
      return { list: remark.organisations.join(', ') };
    case 'missing-years':
      return { years: remark.start === remark.end ? remark.start : `${remark.start}–${remark.end}` };
    case 'order-as-given': {
      const named = documents.filter(({ id }) => remark.documents.includes(id));
      return { list: named.map(({ title, source }) => title ?? source.path).join(', ') };
    }
  }
}

/** The same where sentences stand by themselves. */
export const remarkSentences = (result: TimelineResult, lang: PrintLanguage): readonly string[] =>
  remarksInWords(result, lang).map((text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`);
