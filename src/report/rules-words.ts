import type { PrintLanguage } from './style.ts';

/** The words around the rules where they are listed or explained. */
export interface RulesWords {
  readonly title: string;
  /** Where the page comes from, and what a severity on it means. */
  readonly intro: string;
  readonly columns: readonly [rule: string, severity: string, fix: string, reports: string];
  readonly yes: string;
  readonly corrected: (option: string) => string;
  readonly needsText: string;
  readonly reported: string;
  readonly notReported: string;
  readonly given: string;
}

export const rulesWords: Readonly<Record<PrintLanguage, RulesWords>> = {
  en: {
    title: 'Rules of `barnevern validate`',
    intro:
      'Made from the rules themselves; do not edit. The severity is what a rule counts as unless the configuration says otherwise; some findings of a rule count as less where the text says so.',
    columns: ['rule', 'severity', '`--fix`', 'reports'],
    yes: 'yes',
    corrected: (option) => `corrected by ${option}`,
    needsText: 'reads the text, so it does not run on a model alone',
    reported: 'Reported',
    notReported: 'Not reported',
    given: 'What the text does not show',
  },
  nb: {
    title: 'Reglene i `barnevern validate`',
    intro:
      'Laget av reglene selv; skal ikke redigeres. Alvoret er det en regel teller som når oppsettet ikke sier noe annet; noen funn av en regel teller mindre der teksten sier det.',
    columns: ['regel', 'alvor', '`--fix`', 'melder'],
    yes: 'ja',
    corrected: (option) => `rettes av ${option}`,
    needsText: 'leser teksten, så den kjøres ikke på en modell alene',
    reported: 'Meldes',
    notReported: 'Meldes ikke',
    given: 'Det som teksten ikke viser',
  },
  nn: {
    title: 'Reglane i `barnevern validate`',
    intro:
      'Laga av reglane sjølve; skal ikkje redigerast. Alvoret er det ein regel tel som når oppsettet ikkje seier noko anna; nokre funn av ein regel tel mindre der teksten seier det.',
    columns: ['regel', 'alvor', '`--fix`', 'melder'],
    yes: 'ja',
    corrected: (option) => `blir retta av ${option}`,
    needsText: 'les teksten, så han blir ikkje køyrd på ein modell åleine',
    reported: 'Blir meldt',
    notReported: 'Blir ikkje meldt',
    given: 'Det som teksten ikkje viser',
  },
};
