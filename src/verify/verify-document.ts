import type { PolicyDocument, Position, Statement } from '../model/model-types.ts';
import { pointsOf } from '../read/points.ts';
import type { Reading } from '../read/types.ts';
import { mostAlike, placesOf, wordsOf } from './find-quote.ts';
import { comparable, type QuoteText, quoteText } from './quote-text.ts';
import type { Quote, VerificationSummary, VerifiedDocument } from './verification-types.ts';

/** Says of every quote of a document whether its source, read again, still says it, and where. */
export function verifyDocument(document: PolicyDocument, reading: Reading): VerifiedDocument {
  const text = quoteText(reading);
  const words = wordsOf(text.text);
  const counts = new Map<string, number>();
  for (const { word } of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const taken = new Set<number>();
  const positionOf = positions(text, reading);
  const quotes = document.statements.map((statement): Quote => {
    const base = { statement: statement.id, kind: statement.kind, text: statement.text, position: statement.position };
    const place = pick(statement, text, taken);
    const length = comparable(statement.text).length;
    if (place !== undefined) {
      taken.add(place);
      const position = positionOf(place, place + length);
      const isThere = text.starts[place] === statement.position.start.offset;
      return { ...base, state: isThere ? 'exact' : 'moved', now: { text: statement.text, position } };
    }
    const found = mostAlike(statement.text, text, words, counts);
    if (!found) return { ...base, state: 'gone', now: null };
    return {
      ...base,
      state: 'changed',
      now: { text: text.text.slice(found.from, found.to), position: positionOf(found.from, found.to) },
    };
  });
  return {
    id: document.id,
    title: document.title,
    path: document.source.path,
    unchanged: document.source.sha256 === reading.sha256,
    quotes,
  };
}

/** The place of a quote: its own where it still stands there, else the nearest that no other quote has. */
function pick(statement: Statement, text: QuoteText, taken: ReadonlySet<number>): number | undefined {
  const wanted = statement.position.start.offset;
  const places = placesOf(statement.text, text);
  const free = places.filter((place) => !taken.has(place));
  const distance = (place: number): number => Math.abs((text.starts[place] ?? 0) - wanted);
  return (free.length > 0 ? free : places).sort((a, b) => distance(a) - distance(b) || a - b)[0];
}

function positions(text: QuoteText, reading: Reading): (from: number, to: number) => Position {
  const pointOf = pointsOf(reading.text);
  return (from, to) => {
    const start = text.starts[from] ?? 0;
    const end = text.ends[to - 1] ?? start;
    const page = reading.pages ? reading.pages.filter((offset) => offset <= start).length : 0;
    return { start: pointOf(start), end: pointOf(end), ...(page > 0 ? { page } : {}) };
  };
}

/** How many quotes of several documents are in each state. */
export function summaryOf(documents: readonly VerifiedDocument[]): VerificationSummary {
  const summary = { exact: 0, moved: 0, changed: 0, gone: 0 };
  for (const { quotes } of documents) for (const { state } of quotes) summary[state] += 1;
  return summary;
}
