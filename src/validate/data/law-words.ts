import { wordSet } from '../../language/word-set.ts';

/** A text with one of these knows that the law is the former one, or is being replaced; bokmål and nynorsk. */
export const replacedWords: ReadonlySet<string> = new Set(
  [
    'gamle gamal gammel daværende dåverande opphevet oppheva opphevelse oppheving erstattet erstatta erstattes erstatter',
    'erstattar avløst avløyst avløste avløser avløyser forrige førre revisjon revidering revideres revidert gjaldt',
    'forløper forløperen forgjengeren historikk historisk utgått',
  ]
    .join(' ')
    .split(' '),
);

/** Right before the law they say so too; elsewhere they are words of every text. */
export const formerWords = wordSet('tidligere tidlegare eldre daværende dåverande før');

/** Words between a law and the year that says which act is meant. */
export const yearJoints: readonly string[] = ['av', 'fra', 'frå', 'of', 'from'];
