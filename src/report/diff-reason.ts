import type { Leads, Nearest, Reason } from '../diff/diff-types.ts';
import { type DiffWording, fill } from './diff-wording.ts';
import { clip } from './wrap.ts';

const longest = 80;

/** One reason as a clause: what decided, with the words that did. */
export function sayReason(reason: Reason, wording: DiffWording): string {
  const said = fill(wording.reasons[reason.kind], valuesOf(reason, wording));
  return 'leads' in reason && reason.leads ? `${said}${sayLeads(reason.leads, wording)}` : said;
}

/** Where the words stand that changed, where they are not the statement's own. */
function sayLeads({ before, after }: Leads, wording: DiffWording): string {
  const quoted = [before, after].flatMap((text) =>
    text === null ? [] : fill(wording.quoted, { text: clip(text, longest) }),
  );
  return fill(wording.inLead, { list: [...new Set(quoted)].join(' → ') });
}

/** Why a statement that is near enough is no partner: it has one already. */
function sayPartner({ text, pairedWith }: Nearest, quoted: (text: string) => string, wording: DiffWording): string {
  if (!pairedWith) return '';
  return pairedWith.text === text
    ? wording.pairedWithSame
    : fill(wording.pairedWith, { text: quoted(pairedWith.text) });
}

function valuesOf(reason: Reason, wording: DiffWording): Readonly<Record<string, string | number>> {
  const quoted = (text: string) => fill(wording.quoted, { text: clip(text, longest) });
  switch (reason.kind) {
    case 'shared-term':
      return { list: reason.terms.join(', ') };
    case 'shared-concept':
      return { list: reason.concepts.join(', ') };
    case 'same-number':
      return { list: reason.numbers.join(', ') };
    case 'same-reference':
      return { list: reason.references.join(', ') };
    case 'ambiguous':
      return {
        side: wording[reason.side].toLowerCase(),
        list: reason.texts.map((text) => quoted(text)).join(', '),
      };
    case 'nearest': {
      const score = reason.score.toFixed(2);
      return { statement: quoted(reason.text), score, partner: sayPartner(reason, quoted, wording) };
    }
    case 'same-text':
    case 'same-parent':
      return {};
    case 'kind':
      return { before: wording.values[reason.before], after: wording.values[reason.after] };
    case 'status': {
      const say = (status: typeof reason.before) => (status ? wording.values[status] : wording.none);
      return { before: say(reason.before), after: say(reason.after) };
    }
    default:
      return { before: reason.before ?? wording.none, after: reason.after ?? wording.none };
  }
}
