import { checkPattern, type PatternFault } from '../language/check-pattern.ts';
import { englishCues } from '../language/english-cues.ts';
import { find } from '../language/find-pattern.ts';
import { leadCues } from '../language/lead-cues.ts';
import { mainVerbs } from '../language/main-verbs.ts';
import type { Cues } from '../language/own-cues.ts';
import { pattern } from '../language/pattern.ts';
import { sentenceCues } from '../language/sentence-cues.ts';
import { findLead } from '../structure/lead.ts';
import { type Passage, passageOf } from '../structure/passage.ts';
import { type Sheet, sheetOf } from '../structure/sheet.ts';
import type { Speaker } from './fact.ts';
import { judge } from './sentence.ts';

/** What is wrong with a user's cue, with the JSON pointer of the place below the cues themselves. */
export type CueFault =
  | { readonly kind: 'cue-id'; readonly pointer: string; readonly data: { readonly id: string } }
  | {
      readonly kind: 'cue-pattern';
      readonly pointer: string;
      readonly data: { readonly pattern: string; readonly part: string; readonly fault: PatternFault };
    }
  | {
      readonly kind: 'cue-example';
      readonly pointer: string;
      /** `decided` is the cue that goes before it, or null where none matches. */
      readonly data: { readonly id: string; readonly example: string; readonly decided: string | null };
    }
  | {
      readonly kind: 'cue-counterexample';
      readonly pointer: string;
      readonly data: { readonly id: string; readonly example: string; readonly pattern: string };
    };

/**
 * Tries a user's cues as the program will: patterns that can match, examples that their own cue decides,
 * counterexamples that none of its patterns matches. Gives what is wrong, in the order of the file.
 */
export function checkCues(cues: Cues): CueFault[] {
  const taken = new Set([...leadCues, ...sentenceCues, ...englishCues].map(({ id }) => id));
  const faults = (['leads', 'sentences'] as const).flatMap((table) =>
    (cues[table] ?? []).flatMap((cue, index): CueFault[] => {
      const pointer = `/${table}/${index}`;
      const isTaken = taken.has(cue.id);
      taken.add(cue.id);
      if (isTaken) return [{ kind: 'cue-id', pointer: `${pointer}/id`, data: { id: cue.id } }];
      return patternFaults(cue, table, pointer);
    }),
  );
  // What a cue decides can only be tried where all patterns are sound.
  return faults.length > 0 ? faults : exampleFaults(cues);
}

type Table = 'leads' | 'sentences';
type OwnCue = NonNullable<Cues[Table]>[number];

const patternFaults = ({ patterns }: OwnCue, table: Table, pointer: string): CueFault[] =>
  patterns.flatMap((source, index) => {
    const faulty = checkPattern(source, table === 'leads' ? 'lead' : 'sentence');
    if (!faulty) return [];
    return [{ kind: 'cue-pattern', pointer: `${pointer}/patterns/${index}`, data: { pattern: source, ...faulty } }];
  });

function exampleFaults(cues: Cues): CueFault[] {
  return (['leads', 'sentences'] as const).flatMap((table) =>
    (cues[table] ?? []).flatMap((cue, at): CueFault[] => {
      const { id, patterns } = cue;
      const told = patterns.some((source) => source.includes('{other}'));
      const speaker = { ...anyone, isSelf: () => !told, inspects: 'when' in cue && cue.when === 'inspection' };
      const missed = cue.examples.flatMap((example, index): CueFault[] => {
        const decided = deciding(example, cues, table, speaker);
        const pointer = `/${table}/${at}/examples/${index}`;
        return decided === id ? [] : [{ kind: 'cue-example', pointer, data: { id, example, decided } }];
      });
      const caught = cue.counterexamples.flatMap((example, index): CueFault[] => {
        const matched = patterns.find((source) => matches(source, example, table, speaker));
        const pointer = `/${table}/${at}/counterexamples/${index}`;
        if (matched === undefined) return [];
        return [{ kind: 'cue-counterexample', pointer, data: { id, example, pattern: matched } }];
      });
      return [...missed, ...caught];
    }),
  );
}

/** Someone for whom every organisation that is named speaks, so that `{self}` is any of them. */
export const anyone: Speaker = {
  organisation: null,
  publisher: null,
  isSelf: () => true,
  personsSpeak: false,
  classification: null,
  retells: false,
  group: 'power',
  inspects: false,
  retold: null,
};

const whole = (text: string, cues?: Cues): { passage: Passage; sheet: Sheet } | null => {
  const passage = passageOf(text, 0, text.length);
  return passage && { passage, sheet: sheetOf(text, cues) };
};

/** The id of the cue that decides an example, own cues first; null where none does. */
function deciding(example: string, cues: Cues, table: Table, speaker: Speaker): string | null {
  const made = whole(example, cues);
  if (!made) return null;
  const { passage, sheet } = made;
  const found = table === 'leads' ? findLead(passage, sheet) : judge(passage, sheet, speaker);
  return found?.cue?.id ?? null;
}

function matches(source: string, example: string, table: Table, speaker: Speaker): boolean {
  const made = whole(example);
  if (!made) return false;
  const { passage, sheet } = made;
  const tokens = sheet.tokens(passage);
  const verbs = new Set(table === 'leads' ? [] : mainVerbs(tokens));
  const classes = table === 'leads' ? sheet.classes(passage) : sheet.classesWith(passage, verbs, speaker);
  return find(pattern(source), tokens, classes) !== null;
}
