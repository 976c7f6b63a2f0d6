import type { Style } from '../report/style.ts';
import type { XrefAsked } from '../report/xref-asked.ts';
import type { Xref } from '../xref/index.ts';

/** What a format needs beside the result; `bom` is for CSV. */
export interface XrefExtras extends XrefAsked {
  readonly bom: boolean;
}

/** How a result of cross-references is written. */
export type XrefFormat = (xref: Xref, style: Style, extras: XrefExtras) => Iterable<string>;

const whole =
  (write: (xref: Xref, style: Style, extras: XrefExtras) => string): XrefFormat =>
  (xref, style, extras) => [write(xref, style, extras)];

const guarded =
  (write: (xref: Xref, options: { bom: boolean }) => string): XrefFormat =>
  (xref, _style, { bom }) => [write(xref, { bom })];

/** Formats of cross-references; each is imported when it is asked for. */
export const xrefFormats: Readonly<Record<string, () => Promise<XrefFormat>>> = {
  pretty: async () => whole((await import('../report/xref-pretty.ts')).xrefPretty),
  json: async () => (await import('../report/xref-json.ts')).xrefJson,
  csv: async () => guarded((await import('../report/xref-csv.ts')).xrefCsv),
  markdown: async () => whole((await import('../report/xref-markdown.ts')).xrefMarkdown),
  html: async () => whole((await import('../report/xref-html.ts')).xrefHtml),
  dot: async () => whole((await import('../report/xref-dot.ts')).xrefDot),
  graphml: async () => whole((await import('../report/xref-graphml.ts')).xrefGraphml),
};
