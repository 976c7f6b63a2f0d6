import type { MessageLanguage } from './messages/index.ts';
import type { RuleId, RuleText } from './messages/rule-words-nb.ts';
import { rulesInNb } from './messages/rule-words-nb.ts';
import { rulesInNn } from './messages/rule-words-nn.ts';
import type { Rule } from './types.ts';

const tables: Readonly<Record<Exclude<MessageLanguage, 'en'>, Readonly<Record<RuleId, RuleText>>>> = {
  nb: rulesInNb,
  nn: rulesInNn,
};

/** What a rule reports and why, in the language asked for; the rule itself speaks English. */
export const ruleText = (rule: Rule, language: MessageLanguage): RuleText =>
  language === 'en' ? { summary: rule.summary, why: rule.why } : tables[language][rule.id];
