/**
 * Comparing phrases that leave the number after them out: `mer enn 10` begins above 10, `minst 10` at 10. The model has
 * one comparator for both, `gt`, and the words in the quantity's text.
 */
export const exclusiveComparators: readonly string[] = [
  ...['over', 'mer enn', 'mer en', 'meir enn', 'flere enn', 'fleire enn', 'eldre enn', 'høyere enn', 'høgare enn'],
  ...['større enn', 'lenger enn', 'lengre enn', 'godt over', 'drøyt', 'drøye', 'drøyt over', 'drygt', 'vel'],
  ...['i overkant av', 'mer än', 'fler än', 'more than', 'older than'],
  ...['under', 'mindre enn', 'færre enn', 'yngre enn', 'lavere enn', 'lågare enn', 'kortere enn', 'kortare enn'],
  ...['godt under', 'i underkant av', 'färre än', 'mindre än', 'fewer than', 'less than', 'younger than'],
];

/** Takes a quantity's text in lower case, one blank between words. Tells whether its limit is not part of it. */
export const leavesItsNumberOut = (text: string): boolean =>
  exclusiveComparators.some((phrase) => text.startsWith(`${phrase} `));
