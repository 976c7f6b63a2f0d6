import type { Vocabulary } from '../topics/types.ts';
import { safeLine } from './safe.ts';
import type { PrintLanguage, Style } from './style.ts';
import { widthOf, wrap } from './wrap.ts';

/** Labels of topics by their ids; of a concept without a label in this language one of another, of a stranger the id. */
export function topicLabels({ concepts }: Vocabulary, lang: PrintLanguage): (id: string) => string {
  const labels = new Map(
    concepts.map(({ id, prefLabel }) => [id, prefLabel[lang] ?? prefLabel.nb ?? Object.values(prefLabel)[0] ?? id]),
  );
  return (id) => labels.get(id) ?? id;
}

/** More than these are counted. */
const most = 3;

/** Topics in one short piece, those that fit into a width and the rest as a count: `Fosterhjem · Søsken · +2`. */
export function topicText(topics: readonly string[], style: Style, width = Number.POSITIVE_INFINITY): string {
  const labels = topics.map((id) => safeLine(style.topic(id)));
  const first = (count: number) => {
    const more = labels.length > count ? [`+${labels.length - count}`] : [];
    return [...labels.slice(0, count), ...more].join(' · ');
  };
  let count = Math.min(most, labels.length);
  while (count > 1 && widthOf(first(count)) > width) count -= 1;
  return first(count);
}

/** Lines with the topics in faint behind the last of them, or below it where they do not fit. Takes unpainted lines. */
export function linesWithTopics(
  lines: readonly string[],
  topics: readonly string[],
  width: number,
  style: Style,
): string[] {
  if (topics.length === 0) return [...lines];
  const text = `· ${topicText(topics, style, width - 2)}`;
  const last = lines.at(-1) ?? '';
  if (last !== '' && widthOf(last) + 1 + widthOf(text) <= width)
    return [...lines.slice(0, -1), `${last} ${style.paint('faint', text)}`];
  return [...lines, ...wrap(text, width).map((line) => style.paint('faint', line))];
}
