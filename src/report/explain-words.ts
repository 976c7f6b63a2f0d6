import type { NoteOf } from '../explain/explain.ts';
import type { Passage } from '../explain/explanation-types.ts';
import type { RuleId } from '../extract/fact.ts';
import { explainEn } from './explain-words-en.ts';
import { explainNb } from './explain-words-nb.ts';
import { explainNn } from './explain-words-nn.ts';
import type { PrintLanguage } from './style.ts';
import { reasonName, wordsOf } from './words.ts';

/** The words of `explain` in one language. `{kind}`, `{cue}`, `{rule}` and `{does}` stand for what is put in. */
export interface ExplainWords {
  readonly reasons: Readonly<Record<Passage['reason'], string>>;
  /** What each rule does. */
  readonly rules: Readonly<Record<RuleId, string>>;
  readonly outcomes: Readonly<Record<Exclude<Passage['outcome'], 'statement'>, string>>;
  /** What stands before the reason, the rule, the cue, the words and the id. */
  readonly labels: Readonly<Record<'why' | 'rule' | 'cue' | 'words' | 'id', string>>;
  readonly modelOnly: string;
}

export const explainWords: Readonly<Record<PrintLanguage, ExplainWords>> = {
  en: explainEn,
  nb: explainNb,
  nn: explainNn,
};

/** Takes a language; returns what puts the reason of a passage into its words. */
export const noteIn =
  (lang: PrintLanguage): NoteOf =>
  ({ reason, kind, cue, rule }) => {
    const words = wordsOf[lang];
    const { reasons: templates, rules } = explainWords[lang];
    const values: Readonly<Record<string, string>> = {
      kind: kind === null ? '' : words.kinds[kind][0],
      cue: cue ?? '',
      rule: rule === null ? '' : reason === 'furniture' ? reasonName(words, rule) : rule,
      does: (rules as Readonly<Record<string, string>>)[rule ?? ''] ?? rule ?? '',
    };
    return templates[reason].replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');
  };
