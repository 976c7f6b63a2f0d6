import type { MessageLanguage } from './index.ts';

type Note = Readonly<Record<MessageLanguage, string>>;

/** What the text of a rule's example does not show: what somebody has edited in the model by hand. */
export const exampleNotes = {
  'parent-gone': {
    en: 'in the model, the parent of a statement is an id that is gone',
    nb: 'i modellen er `parent` for et utsagn en id som er borte',
    nn: 'i modellen er `parent` for ei utsegn ein id som er borte',
  },
  'ends-with-button': {
    en: 'in the model, the text of the statement ends with Les mer+',
    nb: 'i modellen slutter teksten til utsagnet med Les mer+',
    nn: 'i modellen sluttar teksten til utsegna med Les mer+',
  },
  'number-alone': {
    en: 'in the model, 300 has no unit',
    nb: 'i modellen har 300 ingen enhet',
    nn: 'i modellen har 300 inga eining',
  },
  'characters-missing': {
    en: 'in the model, `coverage.unaccounted` is 12',
    nb: 'i modellen er `coverage.unaccounted` 12',
    nn: 'i modellen er `coverage.unaccounted` 12',
  },
  'act-not-known': {
    en: 'in the model, an act named omsorgsplassloven is not known',
    nb: 'i modellen er en lov med navnet omsorgsplassloven ikke kjent',
    nn: 'i modellen er ei lov med namnet omsorgsplassloven ikkje kjend',
  },
} satisfies Readonly<Record<string, Note>>;

export type ExampleNote = keyof typeof exampleNotes;
