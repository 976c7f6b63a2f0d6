import type { PolicyDocument } from '../model/model-types.ts';
import { safeLine } from './safe.ts';
import type { Style } from './style.ts';
import { counted, type Words } from './words.ts';
import { widthOf, wrap } from './wrap.ts';

/** Title, what is known of the document with how it is known, and the counts by kind. */
export function outlineHead(document: PolicyDocument, style: Style, words: Words): string[] {
  const title = document.title === null ? words.untitled : safeLine(document.title);
  const facts = factsOf(document, words);
  const width = Math.max(...facts.map(({ field }) => widthOf(words.fields[field])));
  return [
    ...wrap(title, style.columns).map((line) => style.paint('title', line)),
    '',
    ...facts.flatMap(({ field, value, how }) => factLines(words.fields[field], value, how, width, style)),
    '',
    ...wrap(countsOf(document, words), style.columns).map((line) => style.paint('strong', line)),
  ];
}

interface Fact {
  readonly field: keyof Words['fields'];
  readonly value: string | null;
  readonly how: string;
}

function factsOf(document: PolicyDocument, words: Words): Fact[] {
  const { organisation, period, type, language, published, source } = document;
  const fact = (field: Fact['field'], value: string | null): Fact => ({
    field,
    value: value ?? words.notStated,
    how: value === null ? '' : howKnown(document, field, words),
  });
  return [
    fact('organisation', organisation && `${organisation.name}, ${words.classifications[organisation.classification]}`),
    fact('type', words.types[type]),
    fact('language', language && (words.languages[language] ?? language)),
    fact('period', period && (period.start === period.end ? `${period.start}` : `${period.start}–${period.end}`)),
    fact('published', published),
    {
      field: 'source',
      value: source.path === '-' ? 'stdin' : source.path,
      how: `${source.mediaType}, ${source.encoding}`,
    },
  ];
}

function howKnown({ evidence }: PolicyDocument, field: string, words: Words): string {
  const entry = Object.hasOwn(evidence, field) ? evidence[field] : undefined;
  if (!entry) return '';
  const line = entry.position ? `, ${words.line} ${entry.position.start.line}` : '';
  return `${words.from} ${words.methods[entry.method]}${line}`;
}

function factLines(label: string, value: string | null, how: string, width: number, style: Style): string[] {
  const indent = width + 4;
  const shown = safeLine(value ?? '');
  const lines = wrap(shown, style.columns - indent);
  const last = lines.length - 1;
  const tail = how === '' ? '' : ` (${safeLine(how)})`;
  const fits = indent + widthOf(lines[last] ?? '') + tail.length <= style.columns;
  const painted = lines.map((line, index) => {
    const start = index === 0 ? `  ${style.paint('faint', pad(label, width))}  ` : ' '.repeat(indent);
    return `${start}${line}${index === last && fits ? style.paint('faint', tail) : ''}`;
  });
  return fits || tail === '' ? painted : [...painted, `${' '.repeat(indent)}${style.paint('faint', tail.trim())}`];
}

function countsOf({ statements }: PolicyDocument, words: Words): string {
  if (statements.length === 0) return words.noStatements;
  const kinds = (['goal', 'activity', 'proposal', 'finding', 'achievement'] as const)
    .map((kind) => ({ kind, count: statements.filter((statement) => statement.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => counted(count, words.kinds[kind]));
  return `${counted(statements.length, words.statements)}: ${kinds.join(', ')}`;
}

/** Filled with blanks to a width in columns. */
export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));
