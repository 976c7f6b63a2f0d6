import { readdirSync } from 'node:fs';

/** Paths of the samples, in the same order everywhere. */
export const samples = () =>
  readdirSync('samples')
    .filter((name) => /\.(md|txt)$/u.test(name))
    .sort()
    .map((name) => `samples/${name}`);
