import { ACTION_FAMILIES } from './lexicon/action-families.ts';
import { GOVERNANCE_FAMILIES } from './lexicon/governance-families.ts';
import { firstParts, inflect, spellings } from './lexicon/inflect.ts';
import { SERVICE_FAMILIES } from './lexicon/service-families.ts';
import { STOP_WORDS } from './lexicon/stop-words.ts';
import { WELFARE_FAMILIES } from './lexicon/welfare-families.ts';

/** A derivation family: all words of one root, in bokmål and nynorsk. */
export interface Family {
  readonly id: string;
  /** Its first word. */
  readonly label: string;
  /** 0 to 1, see `BACKGROUND`. */
  readonly weight: number;
}

/** Families by id, by form, and by the beginnings of compounds. */
export interface Lexicon {
  readonly families: ReadonlyMap<string, Family>;
  readonly forms: ReadonlyMap<string, readonly string[]>;
  readonly beginnings: ReadonlyMap<string, readonly string[]>;
  /** Base forms, for spelling variants. */
  readonly bases: readonly string[];
}

/**
 * Weights by background class: how seldom words of the class tell policy statements of this field apart. Classes were
 * set by hand from document frequencies over party programmes, strategies and reports, and are part of the data: a word
 * common in the field weighs little even in a set of two documents.
 */
export const BACKGROUND = [0, 0.04, 0.2, 0.5, 1] as const;

/** The families that ship, one text a field. */
export const FAMILY_DATA = [WELFARE_FAMILIES, SERVICE_FAMILIES, GOVERNANCE_FAMILIES, ACTION_FAMILIES] as const;

function add(map: Map<string, string[]>, key: string, family: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [family]);
  else if (!list.includes(family)) list.push(family);
}

/** The family line that a family is told in: `miljo` for `miljo/3`. */
export function lineOf(family: string): string {
  return family.replace(/\/\d+$/u, '');
}

/** Builds a lexicon from family lines (`id=weight : word.class … | word.class …`). What follows a `|` is a family of its own
 * (`id/2`) of the same weight: another word for a thing of the same kind. Throws where a line is not of that form. */
export function buildLexicon(data: readonly string[]): Lexicon {
  const families = new Map<string, Family>();
  const exact = new Map<string, string[]>();
  const generated = new Map<string, string[]>();
  const beginnings = new Map<string, string[]>();
  const bases: string[] = [];
  for (const line of data.join('\n').split('\n')) {
    if (line.trim() === '') continue;
    const parts = /^(?<id>[\p{L}\d-]+)(?:=(?<weight>[0-4]))? : (?<words>\S.*)$/u.exec(line.trim())?.groups;
    if (parts?.id === undefined || parts.words === undefined) throw new Error(`no family line: "${line}"`);
    let [id, kin] = [parts.id, 1];
    for (const entry of parts.words.split(/\s+/u)) {
      if (entry === '|') {
        kin++;
        id = `${parts.id}/${kin}`;
        continue;
      }
      const dot = entry.lastIndexOf('.');
      const [base, wordClass] = [entry.slice(0, dot), entry.slice(dot + 1)];
      if (!families.has(id)) families.set(id, { id, label: base, weight: BACKGROUND[Number(parts.weight ?? 4)] ?? 1 });
      if (wordClass !== 'p') add(exact, base, id);
      if (!'pxe'.includes(wordClass)) bases.push(base);
      for (const spelling of wordClass === 'x' ? [base] : spellings(base)) {
        for (const form of inflect(spelling, wordClass))
          if (form.length > 2 && !STOP_WORDS.has(form)) add(generated, form, id);
        for (const beginning of firstParts(spelling, wordClass)) add(beginnings, beginning, id);
      }
    }
  }
  for (const [form, ids] of exact) generated.set(form, ids);
  return { families, forms: generated, beginnings, bases };
}

/** Takes a lexicon; returns for the id of a family line all families told in it. */
export function kinIn(lexicon: Lexicon): (line: string) => readonly string[] {
  const kin = new Map<string, string[]>();
  for (const id of lexicon.families.keys()) kin.set(lineOf(id), [...(kin.get(lineOf(id)) ?? []), id]);
  return (line) => kin.get(line) ?? [line];
}
