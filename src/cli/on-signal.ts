const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Does something before a signal ends the process, and lets it end as it would have; returns what takes that back. */
export function onSignal(process: NodeJS.Process, undo: () => void): () => void {
  const stop = (signal: NodeJS.Signals): void => {
    forget();
    undo();
    process.kill(process.pid, signal);
  };
  const forget = (): void => {
    for (const signal of signals) process.off(signal, stop);
  };
  for (const signal of signals) process.on(signal, stop);
  return forget;
}
