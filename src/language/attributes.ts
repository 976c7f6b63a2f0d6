/**
 * What a person or a format says of a statement, over what its words and its cue say. Written at the end of a line as
 * `{kind=goal status=completed}`; values with blanks stand in double quotes.
 */
export interface StatementAttributes {
  /** `none`: no statement, whatever the words say. */
  readonly kind?: string;
  readonly status?: string;
  /** `list` or `prose`. */
  readonly origin?: string;
  readonly ordinal?: string;
  /** The cue that the statement stands under, as written; `none` for no cue. */
  readonly lead?: string;
  /** Name of the organisation whose position it is; `none` for the document's own. */
  readonly holder?: string;
  /** A label by which others name this statement as their parent. */
  readonly id?: string;
  /** Label of the parent; `none` for no parent. */
  readonly parent?: string;
  readonly responsible?: string;
  readonly year?: string;
  /** By when it is to be done, as written. */
  readonly due?: string;
  /** `none`: no heading, however much the line looks like one; `own`: a heading, though it looks like page furniture. */
  readonly heading?: string;
}

/** Attributes and the block of the source that bears them. */
export interface AttributedBlock {
  readonly from: number;
  readonly to: number;
  readonly attributes: StatementAttributes;
}

/** The names in the order in which they are written, each with the values it takes. */
const names: Readonly<Record<keyof StatementAttributes, RegExp>> = {
  kind: /^(goal|activity|proposal|finding|achievement|none)$/,
  status: /^(planned|ongoing|completed|none)$/,
  origin: /^(list|prose)$/,
  ordinal: /^\S{1,12}$/,
  lead: /./,
  holder: /./,
  id: /^[\w-]+$/,
  parent: /^[\w-]+$/,
  responsible: /./,
  year: /^\d{4}$/,
  due: /./,
  heading: /^(none|own)$/,
};

const pair = /([a-z]+)=("(?:[^"\\]|\\.)*"|[^\s"{}]+)/g;
/** Blanks stand between two of them, and the blanks before all begin nowhere else: otherwise a line has many readings. */
const block =
  /(?<![ \t])[ \t]+\{([a-z]+=(?:"(?:[^"\\]|\\.)*"|[^\s"{}]+)(?:[ \t]+[a-z]+=(?:"(?:[^"\\]|\\.)*"|[^\s"{}]+))*[ \t]*)\}[ \t]*$/;

/** Writes attributes, in a fixed order; an empty text where there are none. */
export function formatAttributes(attributes: StatementAttributes): string {
  const pairs = (Object.keys(names) as (keyof StatementAttributes)[]).flatMap((name) => {
    const value = attributes[name];
    if (value === undefined) return [];
    return [
      /^[\p{L}\p{N}.-]+$/u.test(value) && !/^www\./i.test(value)
        ? `${name}=${value}`
        : `${name}="${value.replace(/[\\"*_`[\]<>&~@:]|(?<=www)\./gi, '\\$&')}"`,
    ];
  });
  return pairs.length > 0 ? `{${pairs.join(' ')}}` : '';
}

/** The attributes at the end of a text and where they begin, blanks before them too; null where there are none. */
export function parseAttributes(text: string): { attributes: StatementAttributes; start: number } | null {
  const match = block.exec(text);
  if (!match?.[1]) return null;
  const attributes: Record<string, string> = {};
  for (const [, name = '', raw = ''] of match[1].matchAll(pair)) {
    const value = raw.startsWith('"') ? raw.slice(1, -1).replace(/\\(.)/g, '$1') : raw;
    if (!Object.hasOwn(names, name) || !names[name as keyof StatementAttributes].test(value)) return null;
    attributes[name] = value;
  }
  return { attributes, start: match.index };
}
