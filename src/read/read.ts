import { decode } from './decode.ts';
import { ReadError } from './errors.ts';
import { asReadError, FormatError } from './format-error.ts';
import { sha256 } from './hash.ts';
import { refuseDeepLists } from './list-depth.ts';
import { mediaTypeOf } from './media-type.ts';
import type { Reading, SourceFile } from './types.ts';

/**
 * Reads one format. Takes the bytes as they came; gives text, tree and what the format says of its document.
 * @throws ReadError where the file is not what it says it is.
 */
export type Reader = (file: SourceFile) => Reading | Promise<Reading>;

/** What decoding the bytes of a text format has told: everything of a reading but its tree. */
export type DecodedSource = Pick<Reading, 'text' | 'encoding' | 'sha256' | 'doubts'>;

/** One lazily imported reader a media type. */
const readers: Readonly<Record<string, () => Promise<Reader>>> = {
  'text/plain': async () => {
    const { readText } = await import('./text.ts');
    return (file) => readText(shallow(file, 'plain text'));
  },
  'text/markdown': async () => {
    const { readMarkdown } = await import('./markdown.ts');
    return (file) => readMarkdown(shallow(file, 'Markdown'), file.path);
  },
  'text/html': async () => (await import('./html.ts')).readHtml,
  'application/xml': async () => (await import('./stratml.ts')).readStratml,
  'application/pdf': async () => (await import('./pdf.ts')).readPdf,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': async () =>
    (await import('./docx.ts')).readDocx,
  'application/msword': async () => (await import('./docx.ts')).readDocx,
  'application/rtf': async () => refuse('RTF'),
  'application/vnd.oasis.opendocument.text': async () => refuse('OpenDocument'),
};

/** Media types that have a reader only to be refused with the way out. */
const refused: ReadonlySet<string> = new Set([
  'application/msword',
  'application/rtf',
  'application/vnd.oasis.opendocument.text',
]);

/** Media types that are read. */
export const readableTypes = (): string[] => Object.keys(readers).filter((type) => !refused.has(type));

const refuse =
  (format: string): Reader =>
  ({ path }) => {
    throw asReadError(new FormatError({ kind: 'to-be-saved', format }), path);
  };

/**
 * Reads a document: bytes → decoded text and a tree whose positions point into it.
 * @throws ReadError on binary content, an unknown format, or front matter that is no YAML.
 */
export async function readDocument(file: SourceFile): Promise<Reading> {
  const mediaType = mediaTypeOf(file.path, file.bytes, file.mediaType);
  const load = Object.hasOwn(readers, mediaType) ? readers[mediaType] : undefined;
  if (!load)
    throw new ReadError({ kind: 'unknown-format', path: file.path, format: mediaType, known: readableTypes() });
  return (await load())(file);
}

/** The decoded text of a format with lists, where they are not inside each other beyond use. */
function shallow(file: SourceFile, format: string): DecodedSource {
  const source = decoded(file);
  refuseDeepLists(source.text, file.path, format);
  return source;
}

/**
 * The decoded text of a text format and the hash of its bytes.
 * @throws ReadError where the bytes are binary, or hold nothing but white space.
 */
export function decoded(file: SourceFile): DecodedSource {
  const result = decode(file.bytes);
  if (!result) throw new ReadError({ kind: 'binary', path: file.path });
  if (!/\S/.test(result.text)) throw new ReadError({ kind: 'empty', path: file.path });
  return { ...result, sha256: sha256(file.bytes) };
}
