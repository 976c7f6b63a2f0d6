import { InvalidArgumentError } from 'commander';

/** Kinds of statement, as options name them. */
export const kinds = ['goal', 'activity', 'proposal', 'finding', 'achievement'];

/** Names parted by commas or given again and again. */
export function listOf(
  known: readonly string[] | null,
): (text: string, before?: readonly string[]) => readonly string[] {
  return (text, before = []) => {
    const names = text
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    const strange = names.find((name) => known && !known.includes(name));
    if (strange !== undefined)
      throw new InvalidArgumentError(`There is no \`${strange}\`; there is ${known?.join(', ')}.`);
    if (names.length === 0) throw new InvalidArgumentError('Expected at least one name.');
    return [...before, ...names];
  };
}

/** A number from 0 to 1, with a point or a comma. */
export function share(text: string): number {
  const value = Number(text.replace(',', '.'));
  if (text.trim() === '' || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError('Expected a number from 0 to 1.');
  return value;
}

/** Names of topics, given again and again; what stands between commas is told apart when the vocabulary is known. */
export function topicNames(text: string, before: readonly string[] = []): readonly string[] {
  if (text.replaceAll(',', '').trim() === '') throw new InvalidArgumentError('Expected at least one topic.');
  return [...before, text];
}
