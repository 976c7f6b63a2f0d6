import { anyCase } from './any-case.ts';

/** A share at the head of a line: `41 % har …`, `Seks av ti …`, `12 prosent …`. */
export const statistic = anyCase(
  /^(?:\d{1,3}(?:[.,]\d)?\s?(?:%|prosent|percent|per cent)|(?:\d{1,2}|to|tre|fire|fem|seks|sju|syv|åtte|ni) av (?:\d{1,2}|tre|fire|fem|ti))\s/,
);

const reach = anyCase(
  /\b(?:nå|oppnå|reach|achieve)\s(?:det|dei|de|dette|disse|the|this|these)?\s?(?:målet|målene|måla|mål|goals?|aims?)\b/,
);

/** Whether a line says how a goal is to be reached that stands above it: `For å nå målet vil vi:`. */
export const overReached = (text: string): boolean => /nå|ach/i.test(text) && reach.test(text);
