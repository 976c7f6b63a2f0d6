import type { Root } from 'hast';
import { asReadError, FormatError } from './format-error.ts';
import { sha256 } from './hash.ts';
import { decodeMarkup } from './html-decode.ts';
import { markFurniture } from './html-furniture.ts';
import { headHints } from './html-head.ts';
import { refuseDeepNesting } from './html-nesting.ts';
import { rehypeParse, unified } from './html-packages.ts';
import { referenceDecoder } from './html-reference.ts';
import { shapePage } from './html-shape.ts';
import { pageToMdast } from './html-to-mdast.ts';
import { limits } from './limits.ts';
import type { Reading, SourceFile } from './types.ts';

const parser = unified().use(rehypeParse);
const fragmentParser = unified().use(rehypeParse, { fragment: true });

/**
 * Reads a web page. Positions point into the HTML source as decoded; each text node equals its slice of it or stands
 * whole for one character reference or line end. Scripts are not run and nothing is loaded.
 * Throws ReadError where the page is too large, too deep or too complex to be a document.
 */
export function readHtml(file: SourceFile): Reading {
  try {
    return readPage(file);
  } catch (error) {
    throw asReadError(error, file.path);
  }
}

function readPage(file: SourceFile): Reading {
  if (file.bytes.length > limits.markupCharacters * 4) refuse();
  const { text, encoding, doubts } = decodeMarkup(file.bytes);
  const source = withoutReturns(text);
  const page = parseHtml(source);
  const markup = headHints(page);
  shapePage(page);
  markFurniture(page);
  return {
    text,
    tree: pageToMdast(page, source, referenceDecoder(decodeReference)),
    mediaType: 'text/html',
    encoding,
    sha256: sha256(file.bytes),
    frontMatter: null,
    frontMatterEnd: 0,
    markup,
    doubts,
  };
}

/** Line ends as the parser counts them, at the same offsets: a carriage return becomes a blank or a line feed. */
function withoutReturns(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n/g, ' \n').replace(/\r/g, '\n') : text;
}

/** Parses markup to hast after refusing what would exhaust memory or stack. */
export function parseHtml(text: string): Root {
  if (text.length > limits.markupCharacters) refuse();
  refuseDeepNesting(text, 'HTML', limits.elements);
  return parser.parse(text);
}

/** The text of one character reference, by the HTML parser itself. */
export function decodeReference(reference: string): string {
  const [node] = fragmentParser.parse(reference).children;
  return node?.type === 'text' ? node.value : reference;
}

function refuse(): never {
  throw new FormatError({
    kind: 'too-large',
    format: 'HTML',
    limit: `${limits.markupCharacters / 1_000_000} million characters`,
  });
}
