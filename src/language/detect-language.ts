import { languageMarkers, norwegianWords } from './grammar.ts';

/** How far a text is looked into: language shows early. */
const enough = 300;

/** Letters and word forms that only one of the neighbours uses, worth more than a shared word. */
const decisive: Readonly<Record<string, RegExp>> = {
  nn: /^(?:ikkje|eg|korleis|kva|frå|dei|ein|eit|vere|meir|kvar|noko|vart|berre|fleire|betre|utan|difor|me|mogleg|.+(?:ane|leg|inga|heiter|ingar))$/u,
  nb: /^(?:ikke|jeg|hvordan|hva|fra|noen|være|mer|hvor|flere|bedre|uten|en|et|gjøre|.+(?:ene|lig|heter|inger))$/u,
  sv: /[äö]/u,
  da: /^(?:af|efter|hvad|blive|mellem|børn)$/u,
};

const languages = Object.keys(languageMarkers);

/** Points of a word for each language that it is a sign of. */
type Signs = readonly (readonly [language: string, points: number])[];

const memoLimit = 20_000;
let memo = new Map<string, Signs>();

/** What one word tells. Texts repeat their words, so that each is looked into once and remembered. */
function signsOf(word: string): Signs {
  const before = memo.get(word);
  if (before) return before;
  const signs = languages.flatMap((language) => {
    const marks = languageMarkers[language]?.has(word) ? 1 : 0;
    const decides = word.length > 2 && decisive[language]?.test(word) ? 2 : 0;
    return marks + decides > 0 ? [[language, marks + decides] as const] : [];
  });
  if (memo.size >= memoLimit) memo = new Map();
  memo.set(word, signs);
  return signs;
}

/**
 * The language of a text: `nb`, `nn`, `en`, `sv` or `da` by the function words in its first part.
 * @param words lower-cased words
 * @returns a BCP 47 tag, or null where there are too few signs to tell
 */
export function detectLanguage(words: readonly string[]): string | null {
  const scores = new Map<string, number>();
  const add = (language: string, points: number): void =>
    void scores.set(language, (scores.get(language) ?? 0) + points);
  let norwegian = 0;
  for (const word of words.slice(0, enough)) {
    if (norwegianWords.has(word)) norwegian += 1;
    else for (const [language, points] of signsOf(word)) add(language, points);
  }
  // Danish shares most of its words with bokmål: it must show its own ones clearly.
  if (norwegian > 0 && (scores.get('da') ?? 0) < 3 * (scores.get('nb') ?? 0) + 4) scores.delete('da');
  for (const language of ['nb', 'nn']) if (scores.has(language)) add(language, norwegian);
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!best || best[1] < 2) return norwegian >= 2 ? 'nb' : null;
  return second && second[1] === best[1] ? (norwegian >= 2 ? 'nb' : null) : best[0];
}
