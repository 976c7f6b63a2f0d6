import { diffDocuments } from '../../src/diff/diff-documents.ts';
import type { DiffResult } from '../../src/diff/diff-types.ts';
import type { PolicyDocument } from '../../src/model/model-types.ts';
import { parseDocument } from '../../src/pipeline.ts';
import { readDocument } from '../../src/read/read.ts';
import { createAnalyser } from '../../src/similarity/analyser.ts';
import { type EditedText, editKinds, judge } from './synthetic-edits.ts';

/** A document to edit. */
export interface Sample {
  readonly path: string;
  readonly text: string;
}

/** How often one kind of edit was seen for what it was. */
export interface EditRow {
  readonly edit: string;
  readonly made: number;
  readonly right: number;
  /** Edits beside which nothing else was held to have changed. */
  readonly clean: number;
}

export interface Miss {
  readonly edit: string;
  readonly expected: EditedText;
  readonly result: DiffResult;
}

export async function parseSample({ path, text }: Sample): Promise<PolicyDocument> {
  return parseDocument(await readDocument({ path, bytes: Buffer.from(text) }), { path }).document;
}

/** Applies every edit to every sample, parses both and compares them. */
export async function runEdits(samples: readonly Sample[]): Promise<{ rows: EditRow[]; misses: Miss[] }> {
  const analyser = createAnalyser();
  const counts = new Map(editKinds.map(({ name }) => [name, { made: 0, right: 0, clean: 0 }]));
  const misses: Miss[] = [];
  for (const sample of samples) {
    const before = await parseSample(sample);
    for (const { name, apply, undo = false } of editKinds) {
      for (const edit of apply(sample.text, before)) {
        const after = await parseSample({ path: sample.path, text: edit.text });
        const [from, to] = undo ? [after, before] : [before, after];
        const result = diffDocuments(from, to, { analyser });
        const { right, clean } = judge(edit, result, undo);
        const count = counts.get(name);
        if (!count) continue;
        count.made += 1;
        if (right) count.right += 1;
        if (clean) count.clean += 1;
        if (!right) misses.push({ edit: name, expected: edit, result });
      }
    }
  }
  return { rows: [...counts].map(([edit, count]) => ({ edit, ...count })), misses };
}
