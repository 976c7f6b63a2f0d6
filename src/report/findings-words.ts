import type { Finding, Findings } from '../validate/findings-types.ts';
import { safe } from './safe.ts';
import type { PrintLanguage } from './style.ts';

interface Words {
  readonly examined: (files: number, statements: number, skipped: number) => string;
  readonly nothing: (skipped: number) => string;
  readonly found: (error: number, warning: number, info: number) => string;
  readonly known: (count: number) => string;
  readonly silenced: (count: number) => string;
  readonly gone: (count: number) => string;
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const words: Readonly<Record<PrintLanguage, Words>> = {
  en: {
    examined: (files, statements, skipped) =>
      `Examined ${counted(files, 'file', 'files')} with ${counted(statements, 'statement', 'statements')}, skipped ${skipped}`,
    nothing: (skipped) => `Nothing was examined (${counted(skipped, 'input', 'inputs')} skipped): this is no pass`,
    found: (error, warning, info) =>
      `${counted(error, 'error', 'errors')}, ${counted(warning, 'warning', 'warnings')}, ${info} info`,
    known: (count) => `${count} known from the baseline`,
    silenced: (count) => `${count} silenced`,
    gone: (count) => `${count} of the baseline gone`,
  },
  nb: {
    examined: (files, statements, skipped) =>
      `Undersøkte ${counted(files, 'fil', 'filer')} med ${counted(statements, 'utsagn', 'utsagn')}, hoppet over ${skipped}`,
    nothing: (skipped) => `Ingenting ble undersøkt (${skipped} hoppet over): det er ikke bestått`,
    found: (error, warning, info) =>
      `${counted(error, 'feil', 'feil')}, ${counted(warning, 'advarsel', 'advarsler')}, ${counted(info, 'opplysning', 'opplysninger')}`,
    known: (count) => `${count} kjent fra før`,
    silenced: (count) => `${count} dempet`,
    gone: (count) => `${count} kjente er borte`,
  },
  nn: {
    examined: (files, statements, skipped) =>
      `Undersøkte ${counted(files, 'fil', 'filer')} med ${counted(statements, 'utsegn', 'utsegner')}, hoppa over ${skipped}`,
    nothing: (skipped) => `Ingenting vart undersøkt (${skipped} hoppa over): det er ikkje bestått`,
    found: (error, warning, info) =>
      `${counted(error, 'feil', 'feil')}, ${counted(warning, 'åtvaring', 'åtvaringar')}, ${counted(info, 'opplysning', 'opplysningar')}`,
    known: (count) => `${counted(count, 'kjend', 'kjende')} frå før`,
    silenced: (count) => `${counted(count, 'dempa', 'dempa')}`,
    gone: (count) => `${counted(count, 'kjend', 'kjende')} borte`,
  },
};

/** What was examined and what was skipped, in one line: it stands inside every format. */
export function examinedLine({ summary }: Findings, lang: PrintLanguage): string {
  const { examined, skipped, statements } = summary;
  return examined === 0 ? words[lang].nothing(skipped) : words[lang].examined(examined, statements, skipped);
}

/** What was found, in one line: first what counts, then what does not. */
export function foundLine({ summary }: Findings, lang: PrintLanguage): string {
  const { error, warning, info, known, silenced, gone } = summary;
  const told = words[lang];
  return [
    told.found(error, warning, info),
    ...(known > 0 ? [told.known(known)] : []),
    ...(silenced > 0 ? [told.silenced(silenced)] : []),
    ...(gone > 0 ? [told.gone(gone)] : []),
  ].join(', ');
}

/** Both lines as the sentences that end a report. */
export const summaryText = (findings: Findings, lang: PrintLanguage): string =>
  `${examinedLine(findings, lang)}. ${foundLine(findings, lang)}.`;

/** Why an input was skipped, with its name where the reason does not say it. */
export const skippedText = ({ path, reason }: { readonly path: string; readonly reason: string }): string =>
  path === '-' || reason.includes(path) ? reason : `${path}: ${reason}`;

/** As `safe`, and also without what XML and UTF-8 cannot hold. */
export const visible = (text: string): string =>
  safe(text).replace(
    /[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`,
  );

/** JSON of a value, in which what a terminal would act on is escaped: the same value to who parses it. */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )}\n`;

/** `file:12:3`, or the file alone where the finding is about all of it. */
export const placeOf = ({ path, position }: Finding): string =>
  position ? `${path}:${position.start.line}:${position.start.column}` : path;

/** A path as the reference that a report gives: forward slashes, reserved characters encoded. */
export const uriOf = (path: string): string =>
  path === '-'
    ? 'stdin'
    : encodeURI(path.replaceAll('\\', '/').replace(/^\.\//u, '')).replace(/[?#]/gu, encodeURIComponent);
