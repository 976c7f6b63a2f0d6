import type { Quote, QuoteState, Verification } from '../verify/verification-types.ts';
import { safeLine } from './safe.ts';
import type { PrintLanguage, Style, Tone } from './style.ts';
import { type Counted, counted } from './words.ts';

type Words = Readonly<Record<QuoteState | 'now' | 'none', string>> & { readonly quotes: Counted };

const words: Readonly<Record<PrintLanguage, Words>> = {
  en: {
    exact: 'exact',
    moved: 'moved',
    changed: 'changed',
    gone: 'gone',
    now: 'now',
    none: 'no quotes to verify',
    quotes: ['quote', 'quotes'],
  },
  nb: {
    exact: 'nøyaktig',
    moved: 'flyttet',
    changed: 'endret',
    gone: 'borte',
    now: 'nå',
    none: 'ingen sitater å kontrollere',
    quotes: ['sitat', 'sitater'],
  },
  nn: {
    exact: 'nøyaktig',
    moved: 'flytta',
    changed: 'endra',
    gone: 'borte',
    now: 'no',
    none: 'ingen sitat å kontrollere',
    quotes: ['sitat', 'sitat'],
  },
};

const tones: Readonly<Record<QuoteState, Tone>> = { exact: 'good', moved: 'info', changed: 'warning', gone: 'error' };

/** A verification to read: quotes that are not where they were, then the sums. */
export function verificationPretty(verification: Verification, style: Style): string {
  const said = words[style.lang];
  const lines = verification.documents.flatMap((document) => {
    const quotes = document.quotes.filter(({ state }) => state !== 'exact');
    const head = quotes.length === 0 ? [] : [style.paint('title', safeLine(document.title ?? document.id))];
    return [
      ...head,
      ...quotes.flatMap((quote) => quoteLines(quote, document.path, said, style)),
      ...(head.length > 0 ? [''] : []),
    ];
  });
  const { summary } = verification;
  const total = Object.values(summary).reduce((a, b) => a + b, 0);
  const states = (Object.keys(tones) as QuoteState[]).map((state) =>
    style.paint(summary[state] > 0 ? tones[state] : 'faint', `${summary[state]} ${said[state]}`),
  );
  return `${[...lines, total === 0 ? said.none : `${counted(total, said.quotes)}: ${states.join(', ')}`].join('\n')}\n`;
}

function quoteLines(quote: Quote, path: string, said: Words, style: Style): string[] {
  const { start } = (quote.now ?? quote).position;
  const place = style.paint('place', safeLine(`${path}:${start.line}:${start.column}`));
  const first = `  ${style.paint(tones[quote.state], said[quote.state])} ${place} ${safeLine(quote.text)}`;
  return quote.state === 'changed' && quote.now
    ? [first, `    ${style.paint('faint', `${said.now}:`)} ${safeLine(quote.now.text)}`]
    : [first];
}
