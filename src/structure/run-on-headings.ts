import { lettered } from '../language/lettered.ts';
import { numberedContents } from '../language/titles.ts';
import { slice } from './passage.ts';
import type { Unit } from './unit.ts';

const entry = lettered(String.raw`(?:^|\s)(\p{Lu}[\p{L}\d ,()–-]{2,70}?)\s?\.{3,}\s?\d{1,3}(?!\d)`, 'gu');
const pageNumber = /^\d{1,3}\s+/u;
const sentenceStart = lettered(String.raw`^\s+(?=\p{Lu})`);
const fewestEntries = 3;
/** More than a table of contents has; each is looked for in every line. */
const mostEntries = 300;

/**
 * Parts pages that were run into one line each behind the chapter's name, where the table of contents tells it:
 * `6 Omsorg Alle skal bli gamle …` under `Oppvekst ... 4 Barnevern ... 5 Omsorg ... 6`, and `… 2. Tiltak Alle klasser …`
 * behind `Innhold: 1. Mål 2. Tiltak 3. Ansvar`.
 */
export function splitAtContents(units: readonly Unit[]): Unit[] {
  return splitAtNumbers(splitAtNames(units));
}

function splitAtNames(units: readonly Unit[]): readonly Unit[] {
  const names = units
    .filter(({ type, passage }) => type !== 'furniture' && passage.text.includes('...'))
    .flatMap(({ passage }) => [...entry.matchAll(passage.text)].map((match) => match[1] ?? ''))
    .sort((a, b) => b.length - a.length);
  if (names.length < fewestEntries || names.length > mostEntries) return units;
  return units.flatMap((unit) => (unit.type === 'text' && unit.item === null ? partsOf(unit, names) : [unit]));
}

const numberedEntry = lettered(String.raw`(?<=\s)(\d{1,2})\.\s+(\p{Lu}[^.!:]{2,60}?[?]?)\.?(?=\s\d{1,2}\.\s|$)`, 'gu');

function splitAtNumbers(units: readonly Unit[]): Unit[] {
  const names = units
    .filter(
      ({ type, passage }) => type === 'text' && passage.text.includes('1.') && numberedContents.test(passage.text),
    )
    .flatMap(({ passage }) => numberedNames(passage.text));
  if (names.length < fewestEntries || names.length > mostEntries) return [...units];
  return units.flatMap((unit) => (unit.type === 'text' && unit.item === null ? chaptersOf(unit, names) : [unit]));
}

/** `1. Mål`, `2. Tiltak`: the entries that count on from one. */
function numberedNames(text: string): string[] {
  const names: string[] = [];
  for (const match of numberedEntry.matchAll(text))
    if (Number(match[1]) === names.length + 1) names.push(`${match[1]}. ${match[2]}`);
  return names;
}

/** A line parted at each chapter's number and name that a sentence or a label follows. */
function chaptersOf(unit: Unit, names: readonly string[]): Unit[] {
  const { passage } = unit;
  const cuts: { from: number; to: number }[] = [];
  for (const name of names) {
    const from = passage.text.lastIndexOf(name);
    const isWhole = from === 0 || passage.text.charAt(from - 1) === ' ';
    const behind = passage.text.slice(from + name.length);
    if (from >= 0 && isWhole && sentenceStart.test(behind) && !nextNumber.test(behind))
      cuts.push({ from, to: from + name.length });
  }
  cuts.sort((a, b) => a.from - b.from);
  if (cuts.length === 0) return [unit];
  const parts: Unit[] = [];
  const add = (from: number, to: number, more: Partial<Unit>): void => {
    const part = slice(passage, from, to);
    if (part) parts.push({ ...unit, passage: part, from: parts.at(-1)?.to ?? unit.from, to: part.end, ...more });
  };
  add(0, cuts[0]?.from ?? 0, {});
  for (const [index, { from, to }] of cuts.entries()) {
    add(from, to, { type: 'heading', level: 2, shape: 'run-on-heading' });
    add(to, cuts[index + 1]?.from ?? passage.text.length, {});
  }
  return parts.map((part, index) => (index === parts.length - 1 ? { ...part, to: unit.to } : part));
}

const nextNumber = /^\s\d{1,2}\.\s/u;

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
