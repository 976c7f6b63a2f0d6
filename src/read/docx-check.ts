import { type ArchiveEntry, archiveEntries, isText, unpackEntry } from './docx-archive.ts';
import { FormatError } from './format-error.ts';
import { refuseDeepNesting } from './html-nesting.ts';
import { limits } from './limits.ts';
import type { Hints } from './types.ts';

const format = 'Word';

/**
 * Makes sure that a file is a Word document that can be read safely, before it is given to the library: no old
 * format, no password, no bomb, no document type declaration. Returns what its properties say. Throws FormatError.
 */
export function checkWord(bytes: Uint8Array): Hints | null {
  if (bytes.length === 0) throw new FormatError({ kind: 'empty', format });
  if (bytes.length > limits.fileBytes)
    throw new FormatError({ kind: 'too-large', format, limit: `${limits.fileBytes / 1_000_000} MB` });
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const isProtected = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(
      Buffer.from('EncryptedPackage', 'utf16le'),
    );
    throw new FormatError(isProtected ? { kind: 'encrypted', format } : { kind: 'old-word', format });
  }
  if (!startsWith(bytes, [0x50, 0x4b]))
    throw new FormatError({ kind: 'other-format', format, found: 'no ZIP archive' });
  const entries = archiveEntries(bytes);
  if (!entries.some((entry) => /^word\/document\d*\.xml$/i.test(entry.name))) {
    throw new FormatError({ kind: 'other-format', format, found: 'a ZIP archive without word/document.xml' });
  }
  for (const entry of entries.filter(isText)) checkPart(bytes, entry);
  return properties(bytes, entries);
}

function checkPart(bytes: Uint8Array, entry: ArchiveEntry): void {
  const text = new TextDecoder().decode(unpackEntry(bytes, entry));
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) {
    throw new FormatError({
      kind: 'damaged',
      format,
      detail: `${entry.name} declares entities, which Word never does`,
    });
  }
  refuseDeepNesting(text, format);
}

/** Title and company, where the properties of the document bear them. */
function properties(bytes: Uint8Array, entries: readonly ArchiveEntry[]): Hints | null {
  const part = (name: string): string => {
    const entry = entries.find((e) => e.name === name);
    return entry ? new TextDecoder().decode(unpackEntry(bytes, entry)) : '';
  };
  const title = element(part('docProps/core.xml'), 'dc:title');
  const organisation = element(part('docProps/app.xml'), 'Company');
  if (!title && !organisation) return null;
  return { ...(title ? { title } : {}), ...(organisation ? { organisation } : {}) };
}

const references: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function element(xml: string, name: string): string | undefined {
  const text = new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`).exec(xml)?.[1];
  return text
    ?.replace(/&(amp|lt|gt|quot|apos);/g, (_, ref: string) => references[ref] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, i) => bytes[i] === byte);
