import { namesOf } from '../language/organisation-names.ts';
import type { PolicyDocument, Statement } from '../model/model-types.ts';
import type { SelectionOptions } from './selection-options.ts';

/** A statement and the document it stands in. */
export interface Chosen {
  readonly statement: Statement;
  readonly document: PolicyDocument;
}

/** What is asked for: `type` names types of documents. */
export type Choice = SelectionOptions & { readonly type?: readonly string[] };

/** The statements of documents that are asked for: in their order, or by nearness to a question. */
export async function chooseStatements(
  documents: readonly PolicyDocument[],
  choice: Choice,
): Promise<readonly Chosen[]> {
  const chosen = filtered(documents, choice);
  const ordered =
    choice.query === undefined ? chosen : await ranked(documents, chosen, choice.query, choice.minScore ?? 0);
  return ordered.slice(0, choice.top ?? ordered.length);
}

function filtered(documents: readonly PolicyDocument[], { between, topic, type, kind }: Choice): Chosen[] {
  const names = between?.map(plain);
  return documents
    .filter((document) => type === undefined || type.includes(document.type))
    .flatMap((document) => document.statements.map((statement) => ({ statement, document })))
    .filter(
      (one) =>
        (names === undefined || partiesOf(one).some((name) => names.includes(name))) &&
        (topic === undefined || one.statement.topics.some((own) => topic.includes(own))) &&
        (kind === undefined || kind.includes(one.statement.kind)),
    );
}

function partiesOf({ statement, document }: Chosen): readonly string[] {
  const organisation = statement.holder ?? document.organisation;
  return [document.id, ...(organisation === null ? [] : [organisation.id]), ...namesOf(organisation)].map(plain);
}

async function ranked(
  documents: readonly PolicyDocument[],
  chosen: readonly Chosen[],
  query: string,
  least: number,
): Promise<readonly Chosen[]> {
  const [{ createAnalyser }, { queryDocuments }] = await Promise.all([
    import('../similarity/index.ts'),
    import('../xref/index.ts'),
  ]);
  const byId = new Map(chosen.map((one) => [one.statement.id, one]));
  const { hits } = queryDocuments(createAnalyser(), documents, query);
  return hits
    .filter(({ score }) => score >= least)
    .flatMap(({ statement }) => byId.get(statement.statement ?? '') ?? []);
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().trim();
}
