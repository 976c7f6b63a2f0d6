import type { PolicyDocument } from '../model/model-types.ts';
import type { Concept } from '../topics/types.ts';
import { UsageError } from './errors.ts';
import type { Session } from './session.ts';
import { type TopicsOption, vocabularyFor } from './vocabulary.ts';

/** Options that select by topic. */
export interface TopicChoice extends TopicsOption {
  readonly topic?: readonly string[];
}

/**
 * The options with topics as ids, where they were named as reports name them: by a label in any language, whatever the
 * case. What no label is stays as it is: models can have topics of another vocabulary.
 */
export async function withTopicIds<Options extends TopicChoice>(
  options: Options,
  session: Session,
  cwd: string,
): Promise<Options> {
  if (options.topic === undefined) return options;
  const { concepts } = await vocabularyFor(options, session, cwd);
  const ids = new Map(concepts.flatMap((concept) => namesOf(concept).map((name) => [plain(name), concept.id])));
  const parted = (names: string): string[] => names.split(',').map((name) => ids.get(plain(name)) ?? name.trim());
  // A label can hold a comma itself.
  const topic = options.topic.flatMap((names) => ids.get(plain(names)) ?? parted(names)).filter(Boolean);
  return { ...options, topic };
}

/**
 * Refuses topics, by id, that neither the vocabulary nor any document has.
 * @throws UsageError naming them.
 */
export async function refuseUnknownTopics(
  documents: readonly PolicyDocument[],
  options: TopicChoice,
  session: Session,
  cwd: string,
): Promise<void> {
  if (options.topic === undefined) return;
  const { concepts } = await vocabularyFor(options, session, cwd);
  const own = documents.flatMap(({ statements }) => statements.flatMap(({ topics }) => topics));
  const known = new Set([...concepts.map(({ id }) => id), ...own]);
  const strange = options.topic.find((topic) => !known.has(topic));
  if (strange !== undefined) throw new UsageError(`there is no topic \`${strange}\`; ${LIST}`);
}

const LIST = '`barnevern xref INPUT… --format pretty`, without `--topic`, lists the topics of documents';

const namesOf = ({ id, prefLabel, altLabel = {} }: Concept): readonly string[] => [
  ...Object.values(altLabel).flat(),
  ...Object.values(prefLabel),
  id,
];

const plain = (name: string): string => name.normalize('NFC').trim().toLowerCase();
