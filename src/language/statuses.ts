import type { Status } from '../model/model-types.ts';
import { anyCase } from './any-case.ts';

/** Words that say how far a thing has come, as notes in parentheses, cells, or openings of an item; lower case. */
export const statusNotes: Readonly<Record<string, Status>> = {
  publisert: 'completed',
  lansert: 'completed',
  avholdt: 'completed',
  sluttført: 'completed',
  utført: 'completed',
  gjennomført: 'completed',
  gjennomførte: 'completed',
  gjennomførd: 'completed',
  ferdig: 'completed',
  'er ferdig': 'completed',
  innført: 'completed',
  ferdigstilt: 'completed',
  fullført: 'completed',
  avsluttet: 'completed',
  avslutta: 'completed',
  oppfylt: 'completed',
  levert: 'completed',
  innfridd: 'completed',
  vedtatt: 'completed',
  completed: 'completed',
  done: 'completed',
  delivered: 'completed',
  pågår: 'ongoing',
  pågående: 'ongoing',
  pågåande: 'ongoing',
  påbegynt: 'ongoing',
  startet: 'ongoing',
  starta: 'ongoing',
  'i gang': 'ongoing',
  'sett i gang': 'ongoing',
  'satt i gang': 'ongoing',
  'sett i verk': 'ongoing',
  'satt i verk': 'ongoing',
  iverksatt: 'ongoing',
  byrja: 'ongoing',
  påbyrja: 'ongoing',
  begynt: 'ongoing',
  igangsatt: 'ongoing',
  løpende: 'ongoing',
  løpande: 'ongoing',
  'under arbeid': 'ongoing',
  'i arbeid': 'ongoing',
  'har starta': 'ongoing',
  'har startet': 'ongoing',
  'er i gang': 'ongoing',
  videreføres: 'ongoing',
  vidareførast: 'ongoing',
  videreført: 'ongoing',
  ongoing: 'ongoing',
  'in progress': 'ongoing',
  planlagt: 'planned',
  planlagte: 'planned',
  kommer: 'planned',
  'ikke startet': 'planned',
  'ikkje starta': 'planned',
  'ikke påbegynt': 'planned',
  'ikkje påbyrja': 'planned',
  planned: 'planned',
  utsatt: 'planned',
};

/** Openings and phrases of an item that say the same in running words. */
export const statusPhrases: readonly { readonly status: Status; readonly words: Pick<RegExp, 'test'> }[] = [
  {
    status: 'ongoing',
    words: anyCase(
      /^(?:vi|regjeringen|regjeringa|me|kommunen|ombudet) (?:har (?:allerede |alt |nå |no )?(?:startet|starta|begynt|påbegynt|satt i gang|sett i gang|igangsatt)|er (?:allerede |nå |no )?(?:i gang|godt i gang|i ferd))/,
      ['startet', 'starta', 'begynt', 'i gang', 'igangsatt', 'i ferd'],
    ),
  },
];

/** A pointer to another list of goals: `(langsiktig mål 8)`, no part of the item. */
export const pointer = /\s*\((?:langsiktige? |jf\.? |se )?(?:hoved|del|lang)?mål \d+(?:(?:,| og) \d+)*\)\s*/i;

const statusLine = /^Status:\s\S+(?:\s\S+){0,2}$/;
/** `Status` over the line that says it. */
export const statusHead = /^Status:?$/;
const resultLine = /^Resultat:\s.{0,80}$/;

/**
 * The cue of what stands above a line of its own that says how far it has come: measures above `Status: Pågående`, goals
 * above `Resultat: 71 prosent`; null for any other line.
 */
export const progressLine = (text: string): 'activities' | 'goals' | null =>
  statusLine.test(text) ? 'activities' : resultLine.test(text) ? 'goals' : null;

/** The same as they stand in a cell, with a capital: alternatives of a pattern, the longer ones first. */
export const statusWords = Object.keys(statusNotes)
  .sort((a, b) => b.length - a.length)
  .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  .join('|');
