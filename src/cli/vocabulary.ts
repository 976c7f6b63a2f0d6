import type { Style } from '../report/style.ts';
import type { Vocabulary } from '../topics/types.ts';
import type { Session } from './session.ts';

/** What says which vocabulary of topics is meant. */
export interface TopicsOption {
  readonly topics?: string;
}

const read = new WeakMap<Session['config'], Map<string, Promise<Vocabulary>>>();

/** The vocabulary that the user puts in place of the one that ships, read once a run; undefined where that one holds. */
export async function ownVocabulary(
  { topics }: TopicsOption,
  { config }: Pick<Session, 'config'>,
  cwd: string,
): Promise<Vocabulary | undefined> {
  const told = config.value.topics === undefined ? undefined : `${config.folder}/${config.value.topics}`;
  const path = topics ?? told;
  if (path === undefined) return undefined;
  const known = read.get(config) ?? new Map<string, Promise<Vocabulary>>();
  const vocabulary = known.get(path) ?? import('./load-topics.ts').then(({ loadTopics }) => loadTopics(path, cwd));
  read.set(config, known.set(path, vocabulary));
  return vocabulary;
}

/** The vocabulary that holds. */
export const vocabularyFor = async (options: TopicsOption, session: Session, cwd: string): Promise<Vocabulary> =>
  (await ownVocabulary(options, session, cwd)) ?? (await import('../topics/default-vocabulary.ts')).defaultVocabulary;

/** The looks of a report that names topics: by their labels, in the language of what is printed. */
export async function styleWithTopics(options: TopicsOption, session: Session, cwd: string): Promise<Style> {
  const { topicLabels } = await import('../report/topic-labels.ts');
  return { ...session.style, topic: topicLabels(await vocabularyFor(options, session, cwd), session.lang) };
}
