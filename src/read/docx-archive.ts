import { inflateRawSync } from 'node:zlib';
import { FormatError } from './format-error.ts';
import { limits } from './limits.ts';

/** A file in a ZIP archive, as the archive's own directory states it. */
export interface ArchiveEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

const format = 'Word';

/**
 * Reads the directory of a ZIP archive and refuses what cannot be a document: too many entries, sizes that no text
 * has, entries outside the file. Throws FormatError `damaged` or `too-large`.
 */
export function archiveEntries(bytes: Uint8Array): ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.archiveEntries) throw tooLarge();
  const entries: ArchiveEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged('its directory is cut off');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const text = entries.filter(isText);
  const unpacked = text.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > limits.unpackedBytes) throw tooLarge();
  if (text.some((e) => e.unpacked > limits.unpackedFreely && e.unpacked > e.packed * limits.unpackedRatio))
    throw tooLarge();
  return entries;
}

/** Entries that the reading of a document unpacks: all but pictures and other embedded files. */
export function isText(entry: ArchiveEntry): boolean {
  return /\.(xml|rels)$/i.test(entry.name);
}

/** Unpacks an entry, never beyond what the directory says it holds. Throws FormatError. */
export function unpackEntry(bytes: Uint8Array, entry: ArchiveEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length) throw damaged(`${entry.name} is missing`);
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw damaged(`${entry.name} is packed in an unknown way`);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpacked) });
  } catch (error) {
    const isLie = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw isLie ? tooLarge() : damaged(`${entry.name} cannot be unpacked`);
  }
}

/** The end-of-directory record, looked for from the end over a comment of any length. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_558); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw damaged('it has no directory');
}

const damaged = (detail: string): FormatError => new FormatError({ kind: 'damaged', format, detail });

const tooLarge = (): FormatError =>
  new FormatError({ kind: 'too-large', format, limit: `${limits.unpackedBytes / 1_000_000} MB of text once unpacked` });
