/** A word with its place in the lower-cased text. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Same words, whatever their case, white space and final punctuation. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00ad/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/[.:;,…!]+$/u, '')
    .trim();
}

/** Words in reading order; a comma counts as a word, because it ends phrases. */
export function wordsOf(text: string): readonly Word[] {
  return [
    ...text
      .normalize('NFC')
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*|[,;:.]/gu),
  ].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A phrase table: first word → phrases that begin with it, the longest first. */
export type Phrases<T> = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly entry: T }[]>;

/** Makes a table in which every form of every entry is looked up by its first word. */
export function phrasesOf<T extends { readonly forms: readonly string[] }>(entries: readonly T[]): Phrases<T> {
  const table = new Map<string, { words: readonly string[]; entry: T }[]>();
  for (const entry of entries) {
    for (const form of entry.forms) {
      const words = form.split(' ');
      const first = words[0] ?? '';
      table.set(first, [...(table.get(first) ?? []), { words, entry }]);
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The phrase that begins at `at`, the longest there is. */
export function phraseAt<T>(
  table: Phrases<T>,
  words: readonly Word[],
  at: number,
): { entry: T; length: number } | null {
  for (const { words: phrase, entry } of table.get(words[at]?.text ?? '') ?? []) {
    if (phrase.every((word, i) => words[at + i]?.text === word)) return { entry, length: phrase.length };
  }
  return null;
}
