import { factorySpace } from 'micromark-factory-space';
import { markdownLineEnding } from 'micromark-util-character';
import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types';

/**
 * A paragraph of plain text: lines until a blank one, with nothing inside them to look for.
 *
 * CommonMark reads a paragraph three times over, as flow, as content with definitions and as text with inline markup;
 * plain text has neither, so its lines become `data` at once. Measured on 1 MB: about half the time of reading.
 */
export const plainParagraph: Construct = { name: 'plainParagraph', tokenize: tokenizeParagraph };

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
