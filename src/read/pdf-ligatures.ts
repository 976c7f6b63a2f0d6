import { ligatures, ligatureWords } from '../language/ligature-words.ts';

/** A repair of signs that stand in the place of ligatures, learnt from a document; null where none is needed. */
export interface LigatureRepair {
  readonly signs: ReadonlyMap<string, string>;
  readonly apply: (text: string) => string;
}

const presentation: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Writes ligature signs of Unicode as the letters they are. */
export function spellLigatures(text: string): string {
  return text.replace(/[ﬀ-ﬆ]/gu, (sign) => presentation[sign] ?? sign);
}

/**
 * Learns from words such as `oWentlig` which letters a sign inside words stands for: it must turn at least one word
 * into a known one, and never stand between small letters in a word that is known to be right with it.
 */
export function learnLigatures(text: string): LigatureRepair | null {
  const words = new Set(text.match(/\p{L}*\p{Ll}[\p{Lu}\ufffd\ue000-\uf8ff]\p{L}+/gu) ?? []);
  const signs = new Map<string, string>();
  for (const word of words) {
    const sign = /(?<=\p{Ll})[\p{Lu}\ufffd\ue000-\uf8ff]/u.exec(word)?.[0];
    if (!sign || signs.has(sign)) continue;
    const letters = ligatures.find((l) =>
      ligatureWords.some(
        (known) => known.includes(l) && word.toLowerCase().replaceAll(sign.toLowerCase(), l).startsWith(known),
      ),
    );
    if (letters !== undefined) signs.set(sign, letters);
  }
  if (signs.size === 0) return null;
  const inside = new RegExp(`(?<=\\p{Ll})[${[...signs.keys()].join('')}](?=\\p{Ll})`, 'gu');
  return { signs, apply: (line) => line.replace(inside, (sign) => signs.get(sign) ?? sign) };
}

/** Share of signs without meaning: replacement and private-use characters, and codes that some writers leave. */
export function brokenShare(text: string): number {
  const broken = text.match(/[\ufffd\ue000-\uf8ff]|\(cid:\d+\)/gu)?.length ?? 0;
  return text.length === 0 ? 0 : broken / text.length;
}
