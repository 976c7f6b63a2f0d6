import type { ReadProblem, ReadWordings } from './errors.ts';
import { wordingOf } from './errors.ts';
import { readWordingsNb } from './reasons-nb.ts';
import { readWordingsNn } from './reasons-nn.ts';

const tables: Readonly<Record<'nb' | 'nn', ReadWordings>> = { nb: readWordingsNb, nn: readWordingsNn };

/** `wordingOf` in the language asked for. What a library or the system says of its own accord stays in its words. */
export function reasonIn<K extends ReadProblem['kind']>(
  problem: Extract<ReadProblem, { kind: K }>,
  language: 'en' | 'nb' | 'nn',
): string {
  return language === 'en' ? wordingOf(problem) : tables[language][problem.kind as K](problem);
}
