/**
 * Words that end the account of a source ("forskning og tilsyn viser at …"): what stands before them in a finding says
 * who found it, not what was found.
 */
export const REPORTING_WORDS: ReadonlySet<string> = new Set(
  'viser viste vist svarer svarte svarar mener meiner opplever opplev oppgir oppgav ytret seier sier sa påpeker peker pekt påvist påviser fastslår fastslo slår konkluderer konkluderte avdekker avdekket avdekt skriver skriv melder melde rapporterer fant fann'.split(
    ' ',
  ),
);

/** Words that begin a reason ("fordi alle barn fortjener …"): what follows says why, not what. */
export const REASON_WORDS: ReadonlySet<string> = new Set(['fordi', 'ettersom', 'siden', 'sidan']);
