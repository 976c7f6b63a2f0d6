/** Media types that documents come in, by the end of the file's name. */
const byExtension: Readonly<Record<string, string>> = {
  '.txt': 'text/plain',
  '.text': 'text/plain',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'text/html',
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.doc': 'application/msword',
  '.rtf': 'application/rtf',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.xml': 'application/xml',
  '.stratml': 'application/xml',
  '.json': 'application/json',
  '.ndjson': 'application/x-ndjson',
  '.jsonl': 'application/x-ndjson',
};

/** Short names that `--media-type` takes beside full media types. */
const shortNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(byExtension).map(([extension, mediaType]) => [extension.slice(1), mediaType]),
);

/** What a folder's documents end in, those that will be refused too; models and manifests are read only when named. */
export const documentExtensions: ReadonlySet<string> = new Set([
  '.txt',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.pdf',
  '.docx',
  '.doc',
  '.rtf',
  '.odt',
]);

/** The last `.xyz` of a path in lower case, or an empty string. */
export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot).toLowerCase() : '';
}

/** `md` and `text/markdown; charset=utf-8` alike become `text/markdown`. */
export function fullMediaType(name: string): string {
  const bare = (name.split(';')[0] ?? '').trim().toLowerCase();
  return shortNames[bare] ?? bare;
}

/**
 * What a file is: what the caller says, else what its first bytes prove, else its name, else what its text looks like.
 * Bytes go before the name because a PDF named `.txt` is a PDF all the same.
 */
export function mediaTypeOf(path: string, bytes: Uint8Array, told?: string): string {
  if (told !== undefined) return fullMediaType(told);
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024)).toString('latin1');
  if (head.startsWith('%PDF-')) return 'application/pdf';
  if (head.startsWith('{\\rtf')) return 'application/rtf';
  const named = byExtension[extensionOf(path)];
  if (head.startsWith('PK\u0003\u0004')) return named ?? 'application/zip';
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'application/msword';
  if (named !== undefined) return named;
  const start = head.replace(/^\u00ef\u00bb\u00bf/, '').trimStart();
  if (/^(<!doctype html|<html|<head|<body)\b/i.test(start)) return 'text/html';
  if (/^<\?xml\b|^<(?:\w+:)?(?:PerformancePlanOrReport|StrategicPlan)\b/.test(start)) {
    return /<html\b/i.test(start) ? 'text/html' : 'application/xml';
  }
  if (start.startsWith('{') && start.includes('"')) return 'application/json';
  if (/^---\r?\n/.test(start)) return 'text/markdown';
  return 'text/plain';
}
