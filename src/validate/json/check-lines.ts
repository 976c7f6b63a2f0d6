import type { Position } from '../../model/model-types.ts';
import type { Problem } from '../types.ts';
import type { CheckedJson, Schemas } from './check-json.ts';
import { checkJson } from './check-json.ts';
import { modelAround } from './lone-document.ts';

/** Checks JSON with one document a line; the places are those in the whole text. Lines that are right are kept. */
export function checkLines(path: string, text: string, schemas: Schemas): CheckedJson {
  const documents: unknown[] = [];
  const problems: CheckedJson['problems'][number][] = [];
  let offset = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() !== '') {
      const checked = checkJson(path, line, schemas, { asked: 'model' });
      const held = (checked.value as { documents?: readonly unknown[] } | null)?.documents ?? [];
      documents.push(...held);
      for (const { rule, problem } of checked.problems) problems.push({ rule, problem: moved(problem, index, offset) });
    }
    offset += line.length + 1;
  }
  return { kind: 'model', value: modelAround(documents), problems };
}

function moved(problem: Problem, lines: number, offset: number): Problem {
  const { position } = problem;
  if (position === null) return problem;
  const point = ({ line, column, offset: at }: Position['start']) => ({
    line: line + lines,
    column,
    offset: at + offset,
  });
  return { ...problem, position: { start: point(position.start), end: point(position.end) } };
}
