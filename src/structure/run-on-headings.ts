import { lettered } from '../language/lettered.ts';
import { slice } from './passage.ts';
import type { Unit } from './unit.ts';

const entry = lettered(String.raw`(?:^|\s)(\p{Lu}[\p{L}\d ,()–-]{2,70}?)\s?\.{3,}\s?\d{1,3}(?!\d)`, 'gu');
const pageNumber = /^\d{1,3}\s+/u;
const sentenceStart = lettered(String.raw`^\s+(?=\p{Lu})`);
const fewestEntries = 3;

/**
 * Parts pages that were run into one line each behind the chapter's name, where the table of contents tells it:
 * `6 Omsorg Alle skal bli gamle …` under `Oppvekst ... 4 Barnevern ... 5 Omsorg ... 6`.
 */
export function splitAtContents(units: readonly Unit[]): Unit[] {
  const names = units
    .filter(({ type, passage }) => type !== 'furniture' && passage.text.includes('...'))
    .flatMap(({ passage }) => [...entry.matchAll(passage.text)].map((match) => match[1] ?? ''))
    .sort((a, b) => b.length - a.length);
  if (names.length < fewestEntries) return [...units];
  return units.flatMap((unit) => (unit.type === 'text' && unit.item === null ? partsOf(unit, names) : [unit]));
}

function partsOf(unit: Unit, names: readonly string[]): Unit[] {
  const { passage } = unit;
  const from = pageNumber.exec(passage.text)?.[0].length ?? 0;
  const name = names.find(
    (each) => passage.text.startsWith(each, from) && sentenceStart.test(passage.text.slice(from + each.length)),
  );
  const heading = name ? slice(passage, from, from + name.length) : null;
  const rest = name ? slice(passage, from + name.length) : null;
  if (!heading || !rest) return [unit];
  const number = slice(passage, 0, from);
  return [
    ...(number
      ? [{ ...unit, type: 'furniture', reason: 'page-number', passage: number, to: number.end } satisfies Unit]
      : []),
    {
      ...unit,
      type: 'heading',
      passage: heading,
      from: number ? heading.start : unit.from,
      to: heading.end,
      level: 2,
      shape: 'run-on-heading',
    },
    { ...unit, passage: rest, from: rest.start },
  ];
}
