import type { Severity } from './findings-types.ts';
import { exampleNotes } from './messages/example-notes.ts';
import type { MessageLanguage } from './messages/index.ts';
import { ruleText } from './rule-words.ts';
import { rules } from './rules/index.ts';
import type { Example, Rule } from './types.ts';

/** An example as a page shows it. */
export interface ExampleText {
  readonly text: string;
  /** What is known of the document from outside its text, one clause each. */
  readonly notes: readonly string[];
}

/** A rule as plain data, for who lists or explains it. */
export interface RuleDescription {
  readonly id: string;
  readonly severity: Severity;
  readonly looksAt: 'document' | 'set' | 'silencing' | 'json';
  /** Does not run where only a model is given. */
  readonly needsText: boolean;
  /** `--fix` corrects what it finds. */
  readonly fixable: boolean;
  readonly summary: string;
  readonly why: string;
  readonly fires: ExampleText;
  readonly silent: ExampleText;
}

/** Every rule, in the order in which they run, in the language asked for. */
export const describeRules = (language: MessageLanguage = 'en'): readonly RuleDescription[] =>
  rules.map((rule) => describeRule(rule, language));

function describeRule(rule: Rule, language: MessageLanguage): RuleDescription {
  return {
    id: rule.id,
    severity: rule.severity,
    looksAt: rule.scope,
    needsText: rule.scope === 'document' && rule.needsText === true,
    fixable: rule.scope === 'document' && rule.fix !== undefined,
    ...ruleText(rule, language),
    fires: exampleText(rule.examples.fires, language),
    silent: exampleText(rule.examples.silent, language),
  };
}

const secondDocument: Readonly<Record<MessageLanguage, string>> = {
  en: 'a second document in the set',
  nb: 'et annet dokument i settet',
  nn: 'eit anna dokument i settet',
};

function exampleText({ text, told, asOf, also, note }: Example, language: MessageLanguage): ExampleText {
  const facts = Object.entries(told ?? {}).map(([field, value]) => `${field}: ${factText(value)}`);
  const notes = [
    ...facts,
    ...(asOf === undefined ? [] : [`--as-of ${asOf}`]),
    ...(also === undefined ? [] : [`${secondDocument[language]}: ${also.split('\n')[0]}`]),
    ...(note === undefined ? [] : [exampleNotes[note][language]]),
  ];
  return { text, notes };
}

function factText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const { start, end } = value as { start: number; end: number };
  return `${start}-${end}`;
}
