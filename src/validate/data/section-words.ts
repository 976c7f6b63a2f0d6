/** Endings of words for parts of a document: a line that announces them is followed by headings, not by a list. */
export const sectionWords: readonly string[] = [
  'områder',
  'områdene',
  'område',
  'områda',
  'kapitler',
  'kapitlene',
  'kapittel',
  'temaer',
  'temaene',
  'tema',
  'deler',
  'delar',
  'areas',
  'chapters',
  'sections',
  'themes',
];
