import type { Organisation, PolicyDocument, Reference, Statement } from '../model/model-types.ts';
import { jsonldContext } from './jsonld-context.ts';
import type { ModelFormat } from './model-format.ts';

/** A node of the graph. */
type Node = Readonly<Record<string, unknown>>;

/** Documents as one JSON-LD graph that bears its own context, so that it can be read without any network. */
export const modelJsonld = (): ModelFormat => ({
  document: (document, index) => `${index === 0 ? opening : ',\n'}${JSON.stringify(documentNode(document), null, 2)}`,
  end: (documents) => `${documents === 0 ? opening : ''}\n]}\n`,
});

const opening = `{"@context": ${JSON.stringify(jsonldContext)},\n"@graph": [\n`;

/** An IRI of an id of the model: `urn:barnevern:` with what IRIs do not take percent-encoded. */
export const urnOf = (kind: string, id: string): string =>
  `urn:barnevern:${kind}:${encodeURIComponent(id).replace(/%2F/g, '/')}`;

const known = (node: Node): Node =>
  Object.fromEntries(
    Object.entries(node).filter(([, v]) => v !== null && v !== undefined && !(Array.isArray(v) && v.length === 0)),
  );

function documentNode(document: PolicyDocument): Node {
  const source = urnOf('source', document.source.sha256);
  return known({
    id: urnOf('document', document.id),
    type: ['Document', 'Entity'],
    title: document.title,
    documentType: `bv:${document.type}`,
    language: document.language,
    publisher: document.organisation && organisationNode(document.organisation),
    issued: document.published && dateValue(document.published),
    startYear: document.period && String(document.period.start),
    endYear: document.period && String(document.period.end),
    derivedFrom: known({
      id: source,
      type: 'Entity',
      format: document.source.mediaType,
      sha256: document.source.sha256,
      atLocation: document.source.path,
      url: document.source.url,
    }),
    statements: document.statements.map((statement) => statementNode(statement, document, source)),
  });
}

/** A date as exact as it is stated. */
const dateValue = (date: string): Node => ({
  '@type': `xsd:${date.length === 4 ? 'gYear' : date.length === 7 ? 'gYearMonth' : 'date'}`,
  '@value': date,
});

const organisationNode = (organisation: Organisation): Node =>
  known({
    id: urnOf('organisation', organisation.id),
    type: 'Organization',
    name: organisation.name,
    otherNames: organisation.otherNames,
    classification: organisation.classification,
  });

const types: Readonly<Record<Statement['kind'], string>> = {
  goal: 'Goal',
  activity: 'Activity',
  proposal: 'Proposal',
  finding: 'Finding',
  achievement: 'Achievement',
};

function statementNode(statement: Statement, document: PolicyDocument, source: string): Node {
  const { position } = statement;
  const section = document.sections.find(({ id }) => id === statement.section);
  return known({
    id: urnOf('statement', statement.id),
    type: [types[statement.kind], 'Annotation'],
    body: known({ type: 'TextualBody', value: statement.text, language: document.language }),
    target: known({
      type: 'SpecificResource',
      source,
      page: position.page === undefined ? null : String(position.page),
      selector: [
        { type: 'TextQuoteSelector', exact: statement.text },
        { type: 'TextPositionSelector', start: position.start.offset, end: position.end.offset },
      ],
    }),
    quotedFrom: source,
    section: section?.heading,
    lead: statement.lead,
    ordinal: statement.ordinal,
    origin: statement.origin,
    status: statement.status,
    strength: statement.strength,
    rule: statement.rule,
    parent: statement.parent && urnOf('statement', statement.parent),
    holder: statement.holder && organisationNode(statement.holder),
    topics: statement.topics.map((topic) => ({ id: urnOf('topic', topic), type: 'Concept' })),
    responsible: statement.actors.filter(({ role }) => role === 'responsible').map(({ name }) => name),
    cites: statement.references.flatMap((id) => document.references.filter((r) => r.id === id).map(referenceNode)),
    quantities: statement.quantities.map((q) =>
      known({ quantityText: q.text, number: q.value, share: q.share, unit: q.unit, comparator: q.comparator }),
    ),
    dates: statement.dates.map((date) =>
      known({ quantityText: date.text, issued: date.start && dateValue(date.start), role: date.role }),
    ),
  });
}

const referenceNode = (reference: Reference): Node => ({
  id: reference.uri ?? urnOf('reference', reference.id),
  type: /^(act|constitution|treaty)$/.test(reference.kind) ? 'LegalResource' : 'Entity',
  name: reference.name,
});
