import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** What is known of each kind of problem: the words of a message are made of it, and of nothing else. */
export type ProblemData = { readonly [Kind in keyof typeof en]: Parameters<(typeof en)[Kind]>[0] };
export type ProblemKind = keyof ProblemData;

/** The wording of every problem in one language; the compiler keeps it complete. */
export type Messages = { readonly [Kind in ProblemKind]: (data: ProblemData[Kind]) => string };

export type MessageLanguage = 'en' | 'nb' | 'nn';

const tables: Readonly<Record<MessageLanguage, Messages>> = { en, nb, nn };

/** The sentence for a problem, in the language asked for: what is, then what was expected. */
export function messageOf<Kind extends ProblemKind>(
  kind: Kind,
  data: ProblemData[Kind],
  language: MessageLanguage,
): string {
  return tables[language][kind](data);
}
