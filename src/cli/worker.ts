import { parentPort, workerData } from 'node:worker_threads';
import { parseFile } from './parse-file.ts';
import { type ParseSettings, parseTarget } from './parse-target.ts';
import type { Answer } from './pool.ts';
import type { Target } from './targets.ts';

const settings = workerData as ParseSettings;

parentPort?.on('message', async (target: Target) => {
  const answer: Answer = await parseTarget(target, settings, parseFile).then(
    ({ documents, skipped }) => ({
      result: { documents: documents.map(({ document }) => ({ document, trace: null })), skipped },
    }),
    (error: Error) => ({ error: String(error.cause instanceof Error ? error.cause.stack : error.stack) }),
  );
  parentPort?.postMessage(answer);
});
