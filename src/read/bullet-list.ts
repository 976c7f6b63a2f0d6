import type { Code, Construct, Effects, Extension, State, TokenizeContext, Tokenizer } from 'micromark-util-types';
import { isSoftBullet } from './list-markers.ts';
import { blankLine, factorySpace, markdownSpace } from './markdown-packages.ts';

/** What the construct keeps of a list that is open. */
export interface ListState {
  open?: boolean;
  marker?: Code;
  initialBlankLine?: boolean | undefined;
  furtherBlankLines?: boolean | undefined;
  size?: number;
  _closeFlow?: boolean | undefined;
}

/** Its own state, in the place that micromark gives each container. */
export const state = (context: TokenizeContext): ListState => context.containerState as ListState;

/**
 * The `list` construct of CommonMark (after micromark-core-commonmark, MIT) with the bullets of real pages, and with
 * nesting by indent alone: what stands further in than the marker belongs to the item. Emits the standard tokens, so
 * mdast-util-from-markdown makes lists of them unchanged.
 */
const bulletList: Construct = {
  name: 'bulletList',
  tokenize: tokenizeStart,
  continuation: { tokenize: continuationOf(() => bulletList) },
  exit(effects) {
    effects.exit('listUnordered');
  },
};

/**
 * Markdown: the bullets of real pages beside those of CommonMark. Tried at every line, as the grammar copies all its
 * tables for each text: with an entry for each of the 500 bullets that was a third of reading a short one.
 */
export const bulletSyntax: Extension = { document: { null: bulletList } };

function tokenizeStart(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const self = this;
  const tail = self.events[self.events.length - 1];
  const indent = tail?.[1].type === 'linePrefix' ? tail[2].sliceSerialize(tail[1], true).length : 0;
  return start;

  function start(code: Code): State | undefined {
    const container = state(self);
    if (!isSoftBullet(code) || (container.marker && code !== container.marker)) return nok(code);
    if (!container.open) {
      container.open = true;
      effects.enter('listUnordered', { _container: true });
    }
    effects.enter('listItemPrefix');
    effects.enter('listItemMarker');
    effects.consume(code);
    effects.exit('listItemMarker');
    container.marker = code;
    return effects.check(
      blankLine,
      self.interrupt ? nok : onBlank,
      effects.attempt(prefixWhitespace, endOfPrefix, endOfPrefix),
    );
  }
  function onBlank(code: Code): State | undefined {
    state(self).initialBlankLine = true;
    return endOfPrefix(code);
  }
  function endOfPrefix(code: Code): State | undefined {
    effects.exit('listItemPrefix');
    state(self).size = indent + 1;
    return ok(code);
  }
}

/**
 * How a list goes on at the next line: within its item where that is indented or blank, with its next item where `list`
 * finds one there, else not. Takes a function, as a construct names itself.
 */
export function continuationOf(list: () => Construct): Tokenizer {
  return function tokenizeContinuation(effects, ok, nok) {
    const self = this;
    delete state(self)._closeFlow;
    return effects.check(blankLine, onBlank, notBlank);

    function onBlank(code: Code): State | undefined {
      const container = state(self);
      container.furtherBlankLines = container.furtherBlankLines || container.initialBlankLine;
      return factorySpace(effects, ok, 'listItemIndent', (container.size ?? 0) + 1)(code);
    }
    function notBlank(code: Code): State | undefined {
      const container = state(self);
      const closed = container.furtherBlankLines || !markdownSpace(code);
      container.furtherBlankLines = undefined;
      container.initialBlankLine = undefined;
      return closed ? notInItem(code) : effects.attempt(indentConstruct, ok, notInItem)(code);
    }
    function notInItem(code: Code): State | undefined {
      state(self)._closeFlow = true;
      // As flow is closed here, nothing is interrupted any more.
      self.interrupt = false;
      return factorySpace(effects, effects.attempt(list(), ok, nok), 'linePrefix')(code);
    }
  };
}

/** The indent of a line that goes on with the item: at least one blank more than its marker has. */
const indentConstruct: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const size = state(this).size ?? 0;
    return factorySpace(
      effects,
      (code) => {
        const tail = this.events[this.events.length - 1];
        const enough = tail?.[1].type === 'listItemIndent' && tail[2].sliceSerialize(tail[1], true).length === size;
        return enough ? ok(code) : nok(code);
      },
      'listItemIndent',
      size + 1,
    );
  },
};

/** One blank between a marker and the text of its item. */
export const prefixWhitespace: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return factorySpace(
      effects,
      (code) => {
        const tail = this.events[this.events.length - 1];
        return !markdownSpace(code) && tail?.[1].type === 'listItemPrefixWhitespace' ? ok(code) : nok(code);
      },
      'listItemPrefixWhitespace',
    );
  },
};
