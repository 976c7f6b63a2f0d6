import type { PolicyDocument, Reference } from '../../model/model-types.ts';
import { announcing } from '../data/announcing-words.ts';
import { problemAt } from '../problem.ts';
import type { DocumentRule } from '../types.ts';
import { wordsOf } from '../words.ts';

/** Kinds of sources that have official names, so that one which is not known is worth a look. */
const official = new Set(['act', 'constitution', 'treaty', 'bill', 'white-paper']);

/** A law or treaty that cannot be told for certain; told, because no list of sources is complete. */
export const unresolvedReference: DocumentRule = {
  id: 'unresolved-reference',
  scope: 'document',
  severity: 'info',
  summary: 'A law, treaty, bill or white paper that is not known for certain.',
  why: 'Documents are linked by the sources they cite, and a name that fits none or several links nothing. Give the official name or number.',
  examples: {
    fires: {
      text: 'Barnevern\n\nVi vil at barnevernsloven skal følges.\n',
      note: 'act-not-known',
      edited: (document) => ({
        ...document,
        references: [
          {
            id: 'reference-x',
            kind: 'act',
            name: 'omsorgsplassloven',
            uri: null,
            resolution: 'unknown',
            mentions: [{ text: 'omsorgsplassloven', position: start }],
          },
        ],
      }),
    },
    silent: { text: 'Barnevern\n\nVi vil styrke barnevernet i alle kommuner.\n' },
  },
  check: ({ document, reading }) =>
    document.references
      .filter(({ kind, resolution }) => official.has(kind) && resolution !== 'found')
      .filter(({ mentions }) => !isAnnounced(mentions[0], document, reading?.text))
      .map(({ name, resolution, mentions }) =>
        problemAt('unresolved-reference', mentions[0].position, { name, resolution }, { anchor: name }),
      ),
};

type Mention = Reference['mentions'][number];

const start = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } };

/** What stands before a name: in the text, or in the statement that holds it, where a model has no text. */
function wordsBefore(
  { text, position }: Mention,
  document: PolicyDocument,
  source: string | undefined,
): readonly string[] {
  const { start, end } = position;
  if (source !== undefined) return wordsOf(source.slice(Math.max(0, start.offset - 40), start.offset));
  const holder = document.statements.find(
    ({ position: own }) => own.start.offset <= start.offset && end.offset <= own.end.offset,
  );
  return wordsOf(holder?.text.slice(0, Math.max(0, holder.text.indexOf(text))) ?? '');
}

/** A law that is only coming has no name yet: en ny fosterhjemslov. */
function isAnnounced(mention: Mention, document: PolicyDocument, source: string | undefined): boolean {
  const words = [...wordsBefore(mention, document, source).slice(-2), ...wordsOf(mention.text).slice(0, 1)];
  return words.some((word) => announcing.has(word));
}
