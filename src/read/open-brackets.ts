import type { Construct, Event, Extension, TokenizeContext } from 'micromark-util-types';
import { labelEnd } from './markdown-packages.ts';

const closing = 93;

/**
 * Closing brackets that are tried only where one is open. The parser looks for the opening of each through all that
 * went before, which takes minutes where there are many and none is open.
 */
export const openBrackets: Extension = {
  disable: { null: ['labelEnd'] },
  text: { [closing]: guarded({ ...labelEnd, name: 'openLabelEnd' }) },
};

/** An extension whose constructs at closing brackets are tried only where one is open. */
export function withOpenBrackets(extension: Extension): Extension {
  const given = extension.text?.[closing];
  if (!given) return extension;
  return { ...extension, text: { ...extension.text, [closing]: [given].flat().map(guarded) } };
}

function guarded(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      return hasOpening(this) ? construct.tokenize.call(this, effects, ok, nok) : nok;
    },
  };
}

/** The last event up to which those of a text hold no opening, and how many they are. */
const without = new WeakMap<TokenizeContext, { readonly count: number; readonly last: Event | undefined }>();

function hasOpening(context: TokenizeContext): boolean {
  const { events } = context;
  const seen = without.get(context);
  // Events that were taken back since leave others in their place.
  const from = seen && events[seen.count - 1] === seen.last ? seen.count : 0;
  for (let at = events.length - 1; at >= from; at -= 1) {
    const type = events[at]?.[1].type;
    if (type === 'labelLink' || type === 'labelImage') return true;
  }
  without.set(context, { count: events.length, last: events.at(-1) });
  return false;
}
