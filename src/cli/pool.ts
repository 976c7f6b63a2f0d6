import { Worker } from 'node:worker_threads';
import type { ParseSettings, TargetResult } from './parse-target.ts';
import type { Target } from './targets.ts';

/** Threads that parse files. */
export interface Pool {
  readonly run: (target: Target) => Promise<TargetResult>;
  readonly close: () => Promise<void>;
}

/** A thread's answer to a target. */
export type Answer = { readonly result: TargetResult } | { readonly error: string };

interface Job {
  readonly target: Target;
  readonly resolve: (result: TargetResult) => void;
  readonly reject: (error: Error) => void;
}

/** Starts `size` threads, each parsing one file at a time; a file that ends its thread is `skipped` with the reason. */
export function openPool(size: number, settings: ParseSettings): Pool {
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  const running = new Map<Worker, Job>();
  let closed = false;

  const next = () => {
    while (idle.length > 0 && waiting.length > 0) {
      const worker = idle.pop() as Worker;
      const job = waiting.shift() as Job;
      running.set(worker, job);
      worker.postMessage(job.target);
    }
  };
  const start = () => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), {
      workerData: settings,
      resourceLimits: { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 16 },
    });
    worker.on('message', (answer: Answer) => {
      const job = running.get(worker);
      running.delete(worker);
      idle.push(worker);
      if ('result' in answer) job?.resolve(answer.result);
      else job?.reject(new Error(answer.error));
      next();
    });
    worker.on('error', (error) => {
      const job = running.get(worker);
      running.delete(worker);
      const { path } = job?.target ?? { path: '' };
      job?.resolve({ documents: [], skipped: [{ path, reason: `\`${path}\` could not be parsed: ${error.message}` }] });
      if (!closed) start();
    });
    idle.push(worker);
    next();
    return worker;
  };
  const workers = Array.from({ length: size }, start);
  return {
    run: (target) =>
      new Promise((resolve, reject) => {
        waiting.push({ target, resolve, reject });
        next();
      }),
    close: async () => {
      closed = true;
      await Promise.all([...workers, ...idle].map((worker) => worker.terminate()));
    },
  };
}
