import { blankLine } from 'micromark-core-commonmark';
import { factorySpace } from 'micromark-factory-space';
import { markdownLineEnding } from 'micromark-util-character';
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import { monthNames } from '../../src/language/month-names.ts';
import { continuationOf, type ListState, state as listState, prefixWhitespace } from '../../src/read/bullet-list.ts';

// The grammar that `src/read/text-tree.ts` stands for: Markdown with all constructs off but paragraphs and lists.

/** Code points from one to another, both included. */
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/**
 * Bullets of saved web pages and text exports, by code point: • ‣ ⁃ ∙ · ⦁, arrows, geometric shapes, ticks and other
 * dingbats, and the private-use bullets of Symbol fonts. They need no blank after them (`•Text`).
 */
const softBullets: readonly number[] = [
  ...[0x2022, 0x2023, 0x2043, 0x2219, 0xb7, 0x2981],
  ...range(0x2192, 0x21ff),
  ...range(0x25a0, 0x25ff),
  ...range(0x2701, 0x27bf),
  ...range(0xf000, 0xf0ff),
];
/** `*`, `+`, `-`, `»` and `›`: markers only where a blank follows. */
const hardBullets = [0x2a, 0x2b, 0x2d, 0xbb, 0x203a] as const;
const digits = [48, 49, 50, 51, 52, 53, 54, 55, 56, 57] as const;

const isSoft = new Set<number>(softBullets);
const isHard = new Set<number>(hardBullets);
const isDigit = (code: Code): boolean => code !== null && code >= 48 && code <= 57;

interface TypedState extends ListState {
  type?: 'listOrdered' | 'listUnordered';
}

const state = (context: TokenizeContext): TypedState => listState(context);

/**
 * The `list` construct of CommonMark (after micromark-core-commonmark, MIT) with the bullets of real pages, and with
 * nesting by indent alone: what stands further in than the marker belongs to the item. `28. september` is no item.
 * Emits the standard tokens, so mdast-util-from-markdown makes lists of them unchanged.
 */
const policyList: Construct = {
  name: 'policyList',
  tokenize: tokenizeStart,
  continuation: { tokenize: continuationOf(() => policyList) },
  exit(effects) {
    effects.exit(state(this).type ?? 'listUnordered');
  },
};

function tokenizeStart(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const self = this;
  const tail = self.events[self.events.length - 1];
  const indent = tail?.[1].type === 'linePrefix' ? tail[2].sliceSerialize(tail[1], true).length : 0;
  let size = 0;
  return start;

  function start(code: Code): State | undefined {
    const container = state(self);
    const type = container.type ?? (isDigit(code) ? 'listOrdered' : 'listUnordered');
    const fits = type === 'listOrdered' ? isDigit(code) : code !== null && (isSoft.has(code) || isHard.has(code));
    if (!fits || (type === 'listUnordered' && container.marker && code !== container.marker)) return nok(code);
    if (type === 'listOrdered' && self.interrupt && code !== 49) return nok(code);
    if (!container.type) {
      container.type = type;
      effects.enter(type, { _container: true });
    }
    effects.enter('listItemPrefix');
    if (type === 'listUnordered') return atMarker(code);
    effects.enter('listItemValue');
    return inNumber(code);
  }
  function inNumber(code: Code): State | undefined {
    if (isDigit(code) && ++size < 4) {
      effects.consume(code);
      return inNumber;
    }
    if (code !== 41 && code !== 46) return nok(code);
    effects.exit('listItemValue');
    return effects.check(dateRest, nok, atMarker)(code);
  }
  function atMarker(code: Code): State | undefined {
    const container = state(self);
    if (container.marker && container.marker !== code) return nok(code);
    effects.enter('listItemMarker');
    effects.consume(code);
    effects.exit('listItemMarker');
    container.marker = container.marker || code;
    const needsBlank = !(code !== null && isSoft.has(code));
    const afterMarker = effects.attempt(prefixWhitespace, endOfPrefix, needsBlank ? nok : endOfPrefix);
    return effects.check(blankLine, self.interrupt ? nok : onBlank, afterMarker);
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

/** `. september`: the rest of a date, after its day. */
const dateRest: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let word = '';
    return start;

    function start(code: Code): State | undefined {
      if (code !== 46) return nok(code);
      effects.enter('data');
      effects.consume(code);
      return blanks;
    }
    function blanks(code: Code): State | undefined {
      if (code === 32 || code === -1 || code === -2 || code === 160) {
        effects.consume(code);
        return blanks;
      }
      return letters(code);
    }
    function letters(code: Code): State | undefined {
      const isLetter = code !== null && (code > 127 || (code >= 65 && code <= 90) || (code >= 97 && code <= 122));
      if (isLetter && word.length < 10) {
        word += String.fromCodePoint(code);
        effects.consume(code);
        return letters;
      }
      effects.exit('data');
      return monthNames.has(word.toLowerCase()) ? ok(code) : nok(code);
    }
  },
};

/** A paragraph of plain text: lines until a blank one, with nothing inside them to look for. */
const plainParagraph: Construct = { name: 'plainParagraph', tokenize: tokenizeParagraph };

/** What follows a line ending: another line that is not blank. */
const nextLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return (code) => {
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return factorySpace(
        effects,
        (next) => (next === null || markdownLineEnding(next) ? nok(next) : ok(next)),
        'linePrefix',
      );
    };
  },
};

function tokenizeParagraph(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return (code) => {
    // A paragraph goes on with the one before it: it interrupts none.
    if (this.interrupt || code === null || markdownLineEnding(code)) return nok(code);
    effects.enter('paragraph');
    return startLine(code);
  };

  function startLine(code: Code): State | undefined {
    effects.enter('data');
    return inLine(code);
  }
  function inLine(code: Code): State | undefined {
    if (code === null) {
      effects.exit('data');
      return end(code);
    }
    if (!markdownLineEnding(code)) {
      effects.consume(code);
      return inLine;
    }
    effects.exit('data');
    return effects.check(nextLine, goOn, end)(code);
  }
  function goOn(code: Code): State | undefined {
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    return factorySpace(effects, startLine, 'linePrefix');
  }
  function end(code: Code): State | undefined {
    effects.exit('paragraph');
    return ok(code);
  }
}

/** Lists by {@link policyList}, and every construct off that a saved page does not mean. */
export const plainTextSyntax: Extension = {
  document: Object.fromEntries([...softBullets, ...hardBullets, ...digits].map((code) => [code, policyList])),
  flow: { null: plainParagraph },
  disable: {
    null: [
      'list',
      'blockQuote',
      'attention',
      'autolink',
      'characterEscape',
      'characterReference',
      'codeFenced',
      'codeIndented',
      'codeText',
      'definition',
      'hardBreakEscape',
      'hardBreakTrailing',
      'headingAtx',
      'htmlFlow',
      'htmlText',
      'labelEnd',
      'labelStartImage',
      'labelStartLink',
      'setextUnderline',
      'thematicBreak',
    ],
  },
};
