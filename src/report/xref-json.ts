import type { Xref } from '../xref/index.ts';

/** One JSON value, as schemas/xref.schema.json says; a link a line, so that it can be read and compared. */
export function* xrefJson(xref: Xref): Generator<string> {
  const keys = Object.keys(xref) as (keyof Xref)[];
  for (const [at, key] of keys.entries()) {
    const value = xref[key];
    const end = at === keys.length - 1 ? '\n}\n' : ',\n';
    const begin = `${at === 0 ? '{\n' : ''}  ${JSON.stringify(key)}: `;
    if (!Array.isArray(value) || value.length === 0) {
      yield `${begin}${JSON.stringify(value)}${end}`;
      continue;
    }
    yield `${begin}[\n`;
    for (const [index, item] of value.entries())
      yield `    ${JSON.stringify(item)}${index === value.length - 1 ? '\n' : ',\n'}`;
    yield `  ]${end}`;
  }
}
