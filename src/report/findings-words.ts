import type { Finding, Findings } from '../validate/findings-types.ts';

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** What was examined and what was skipped, in one line: it stands inside every format. */
export function examinedLine({ summary }: Findings): string {
  const { examined, skipped, statements } = summary;
  if (examined === 0) return `Nothing was examined (${plural(skipped, 'input')} skipped): this is no pass`;
  return `Examined ${plural(examined, 'file')} with ${plural(statements, 'statement')}, skipped ${skipped}`;
}

/** What was found, in one line: first what counts, then what does not. */
export function foundLine({ summary }: Findings): string {
  const { error, warning, info, known, silenced, gone } = summary;
  const parts = [
    plural(error, 'error'),
    plural(warning, 'warning'),
    `${info} info`,
    ...(known > 0 ? [`${known} known from the baseline`] : []),
    ...(silenced > 0 ? [`${silenced} silenced`] : []),
    ...(gone > 0 ? [`${gone} of the baseline gone`] : []),
  ];
  return parts.join(', ');
}

/** Makes what a terminal, an editor or XML would act on visible: `\u{1b}` in place of an escape. */
export const visible = (text: string): string =>
  text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2028\u2029\u2060-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (character) => `\\u{${character.charCodeAt(0).toString(16)}}`,
  );

/** `file:12:3`, or the file alone where the finding is about all of it. */
export const placeOf = ({ path, position }: Finding): string =>
  position ? `${path}:${position.start.line}:${position.start.column}` : path;

/** A path as the reference that a report gives: forward slashes, reserved characters encoded. */
export const uriOf = (path: string): string =>
  path === '-'
    ? 'stdin'
    : encodeURI(path.replaceAll('\\', '/').replace(/^\.\//u, '')).replace(/[?#]/gu, encodeURIComponent);
