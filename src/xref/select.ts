import { namesOf } from '../language/organisation-names.ts';
import { organisationKey } from '../similarity/index.ts';
import { keepTop } from './top.ts';
import type { Kind, LinkEnd, LinkType, Xref } from './xref-types.ts';

/** Which part of a result is wanted; what is left out is not asked for. */
export interface XrefSelection {
  /** Names of organisations, or ids of documents: both ends of a link are theirs. */
  readonly between?: readonly string[];
  readonly topics?: readonly string[];
  readonly types?: readonly LinkType[];
  /** Kinds of statement: at least one end of a link is of one. */
  readonly kinds?: readonly Kind[];
  readonly minScore?: number;
  /** Links for a statement, and statements on a question, the strongest first. */
  readonly top?: number;
}

/**
 * Takes a result; returns the part that is wanted. Denominators stay those of the whole, but for findings: what nobody
 * answers is told of the findings that were asked for.
 */
export function selectXref(xref: Xref, selection: XrefSelection): Xref {
  const { topics, types, kinds, minScore = 0, top } = selection;
  const who = partyOf(selection.between);
  const about = (own: readonly string[]) => topics === undefined || own.some((topic) => topics.includes(topic));
  const links = xref.links.filter(
    (link) =>
      link.score >= minScore &&
      (types === undefined || types.includes(link.type)) &&
      (kinds === undefined ||
        [link.source.kind, link.target.kind].some((kind) => kind !== null && kinds.includes(kind))) &&
      about(link.topics) &&
      who(link.source) &&
      who(link.target),
  );
  const isAskedFor = kinds === undefined || kinds.includes('finding');
  const unanswered = xref.unanswered.filter((finding) => about(finding.topics) && who(finding) && isAskedFor);
  const answered = isAskedFor ? answeredOf(xref, topics).filter(who) : [];
  const findings = xref.examined.holders < 2 ? xref.examined.findings : unanswered.length + answered.length;
  return {
    ...xref,
    examined: { ...xref.examined, findings },
    links: top === undefined ? links : strongest(links, top),
    positions: xref.positions.filter(
      ({ topic, organisation }) => about([topic]) && who({ holder: organisation, document: organisation }),
    ),
    unanswered,
    copied: xref.copied.filter(({ earlier, later, share }) => who(earlier) && who(later) && share >= minScore),
    ...(xref.query === undefined
      ? {}
      : {
          query: {
            ...xref.query,
            hits: xref.query.hits
              .filter(
                ({ statement, topics: own, score }) =>
                  score >= minScore &&
                  about(own) &&
                  who(statement) &&
                  (kinds === undefined || (statement.kind !== null && kinds.includes(statement.kind))),
              )
              .slice(0, top),
          },
        }),
  };
}

/** The findings on these topics, or on any, that some statement addresses. */
function answeredOf({ links, positions }: Xref, topics: readonly string[] | undefined): readonly LinkEnd[] {
  const told = new Set(positions.flatMap(({ topic, statements }) => (topics?.includes(topic) ? statements : [])));
  const ends = links.flatMap(({ type, target }) => (type === 'addresses' ? [target] : []));
  const found = new Map(ends.map((end) => [end.statement, end]));
  return [...found.values()].filter(({ statement }) => topics === undefined || told.has(statement ?? ''));
}

/** Whether a statement is of one of the parties asked for: by name or by document, whatever the case. */
function partyOf(
  between: readonly string[] | undefined,
): (end: { readonly holder: string | null; readonly document: string }) => boolean {
  if (between === undefined) return () => true;
  const names = new Set(between.map(plain));
  return ({ holder, document }) => names.has(plain(holder ?? '')) || names.has(plain(document));
}

/** The names asked for that no document or organisation of the result has. */
export function unknownParties(xref: Xref, between: readonly string[]): readonly string[] {
  const names = new Set(
    [
      ...xref.documents.flatMap(({ id, organisation }) => [id, ...namesOf(organisation)]),
      ...xref.positions.map(({ organisation }) => organisation),
      ...xref.links.flatMap(({ source, target }) => [source.holder ?? '', target.holder ?? '']),
    ].map(plain),
  );
  return between.filter((name) => !names.has(plain(name)));
}

/**
 * Takes names as a user writes them; returns the names that statements carry, where another name of one was given, or its
 * name in the other written form.
 */
export function canonicalParties({ documents }: Xref, between: readonly string[]): readonly string[] {
  const known = documents.flatMap(({ organisation }) => organisation ?? []);
  return between.map((name) => {
    const found = known.find((one) => [one.id, ...namesOf(one)].map(plain).includes(plain(name)));
    return found === undefined
      ? name
      : (known.find((one) => organisationKey(one) === organisationKey(found)) ?? found).name;
  });
}

function strongest(links: Xref['links'], top: number): Xref['links'] {
  const ends = new Map<string, number>();
  const at = (end: { readonly statement: string | null; readonly document: string }) => {
    const key = end.statement ?? end.document;
    const known = ends.get(key) ?? ends.size;
    ends.set(key, known);
    return known;
  };
  const pairs = links.map((link) => ({ a: at(link.source), b: at(link.target), score: link.score, link }));
  return keepTop(pairs, top, ends.size).map(({ link }) => link);
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().trim();
}
