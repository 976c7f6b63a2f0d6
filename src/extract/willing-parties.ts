import type { OrganisationMention } from '../language/find-organisations.ts';
import { lineOrSentenceHead, wantsBehind } from '../language/publisher-words.ts';

/** Of so many parties a page tells in turn what each wants, where it is no party's own. */
export const fewestParties = 3;

/** The parties, by id, of which a text says at the head of a line or sentence that they want something: `- Venstre vil …`. */
export const willingParties = (mentions: readonly OrganisationMention[], source: string): ReadonlySet<string> =>
  new Set(
    mentions
      .filter(
        ({ organisation, start, end }) =>
          organisation.classification === 'party' &&
          lineOrSentenceHead.test(source.slice(Math.max(0, start - 4), start)) &&
          wantsBehind(source, end),
      )
      .map(({ organisation }) => organisation.id),
  );
