import type { Position } from '../../model/model-types.ts';
import { problemAt } from '../problem.ts';
import type { Problem, SetRule } from '../types.ts';

/** An id that means two things makes every link to it wrong half of the time. */
export const duplicateId: SetRule = {
  id: 'duplicate-id',
  scope: 'set',
  severity: 'error',
  summary: 'The same document or statement id twice in a set.',
  why: 'Links, baselines and comparisons are kept by id. Either the same document is in the set twice, or two have organisation and title alike and no period or date to tell them apart: give `period` or `published` in the front matter, or take one out.',
  examples: {
    fires: {
      text: 'Barneombudets strategi 2025-2027\n\nVåre mål:\n\n • Barn får hjelp i tide\n',
      also: 'Barneombudets strategi 2025-2027\n\nVåre mål:\n\n • Barn får hjelp i tide\n',
    },
    silent: {
      text: 'Barneombudets strategi 2025-2027\n\nVåre mål:\n\n • Barn får hjelp i tide\n',
      also: 'Barneombudets strategi 2022-2024\n\nVåre mål:\n\n • Barn får hjelp i tide\n',
    },
  },
  check({ documents }) {
    const places = new Map<string, string>();
    const found: { at: number; problem: Problem }[] = [];
    const claim = (kind: 'duplicate-document' | 'duplicate-id', id: string, at: number, place: Position | null) => {
      const key = `${kind} ${id}`;
      const path = places.get(key);
      if (path === undefined) places.set(key, documents[at]?.path ?? '');
      else found.push({ at, problem: problemAt(kind, place, { id, path }, { anchor: id }) });
      return path === undefined;
    };
    for (const [at, { document }] of documents.entries()) {
      if (!claim('duplicate-document', document.id, at, null)) continue;
      for (const statement of document.statements) claim('duplicate-id', statement.id, at, statement.position);
    }
    return found;
  },
};
