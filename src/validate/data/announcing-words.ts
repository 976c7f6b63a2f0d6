/** Words before a law that is not there yet, bokmål, nynorsk and English. */
export const announcing: ReadonlySet<string> = new Set(
  'ny nye nytt kommende komande foreslått foreslåtte føreslått varslet varsla new coming proposed'.split(' '),
);
