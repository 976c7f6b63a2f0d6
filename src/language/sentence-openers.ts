/** Small words that open sentences and are no surnames: they tell `alternativ B. Det er` from `Oddvar B. Hansen`. */
export const sentenceOpeners: readonly string[] =
  'det den de dei dette disse desse denne vi jeg eg han hun ho i på for når hvis dersom men og som at da då en ein et eit ei er med til fra frå etter ved alle også samtidig derfor difor her der slik barn barna kommunen kommunene staten regjeringen regjeringa the this these it we they in on for a an when if there'.split(
    ' ',
  );

let openers: ReadonlySet<string> | null = null;

/** Takes a word in any case. Returns true where it is one that opens sentences. */
export function isSentenceOpener(word: string): boolean {
  openers ??= new Set(sentenceOpeners);
  return openers.has(word.toLowerCase());
}
