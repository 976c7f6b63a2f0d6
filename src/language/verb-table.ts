import { type Keyed, keyed } from './keyed.ts';
import { moreIrregular, moreWeak } from './more-verbs.ts';
import { Form } from './verb-forms.ts';
import { foreignFinites, foreignPasts, irregular, nynorsk, weak } from './verb-list.ts';

/**
 * The verbs of a lexicon, words with blanks between: plain data, so that the build makes it. To read the forms off the lists
 * took 0.8 ms of every run.
 */
export interface VerbTable {
  readonly weak: string;
  readonly nynorsk: string;
  readonly nynorskStems: string;
  /** What each form of an irregular verb can be: bits of {@link Form}. */
  readonly irregular: Keyed;
}

/** The verbs that ship: those that are believed everywhere, and the rarer ones. */
export const makeVerbTables = (): { readonly common: VerbTable; readonly rare: VerbTable } => ({
  common: tableOf(weak, nynorsk, [
    ...irregularForms(irregular),
    ...foreignFinites.split(' ').map((word) => [word, Form.Present] as const),
    ...foreignPasts.split(' ').map((word) => [word, Form.Past] as const),
  ]),
  rare: tableOf(moreWeak, [], irregularForms(moreIrregular)),
});

type WordForm = readonly [word: string, form: number];

function tableOf(weakVerbs: readonly string[], nynorskVerbs: readonly string[], forms: readonly WordForm[]): VerbTable {
  const bitsOf = new Map<string, number>();
  for (const [word, form] of forms) if (word) bitsOf.set(word, (bitsOf.get(word) ?? 0) | form);
  return {
    weak: listed(weakVerbs),
    nynorsk: listed(nynorskVerbs),
    nynorskStems: listed(nynorskVerbs.map(stemOf)),
    irregular: keyed(bitsOf),
  };
}

const listed = (words: readonly string[]): string => [...new Set(words)].filter(Boolean).join(' ');

/** An infinitive without its ending `-e`, `-a`, `-je` or `-ja`. */
function stemOf(infinitive: string): string {
  const last = infinitive.charAt(infinitive.length - 1);
  if (last !== 'e' && last !== 'a') return infinitive;
  return infinitive.slice(0, infinitive.charAt(infinitive.length - 2) === 'j' ? -2 : -1);
}

/** The forms of lines `infinitives|presents|pasts|participles`, and those that infinitives tell. */
function irregularForms(table: string): WordForm[] {
  return table.split('\n').flatMap((line) => {
    const [infinitives = [], presents = [], pasts = [], participles = []] = line
      .split('|')
      .map((words) => words.split(','));
    return [
      ...infinitives.flatMap(formsOfInfinitive),
      ...presents.map((word) => [word, Form.Present] as const),
      ...pasts.map((word) => [word, Form.Past] as const),
      ...participles.map((word) => [word, Form.Participle] as const),
    ];
  });
}

function formsOfInfinitive(word: string): WordForm[] {
  const forms: WordForm[] = [
    [word, Form.Infinitive],
    [word.length > 3 ? stemOf(word) : word, Form.Imperative],
  ];
  if (word && 'eøåaiy'.includes(word.charAt(word.length - 1))) forms.push([`${word}s`, Form.Passive]);
  return forms;
}
