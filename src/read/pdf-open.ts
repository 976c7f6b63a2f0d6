import type { getDocumentProxy } from 'unpdf';
import { provideTransfer } from './array-buffer-transfer.ts';
import { FormatError } from './format-error.ts';
import { limits } from './limits.ts';
import { type DrawnShape, smallShapes } from './pdf-bullets.ts';
import type { PdfPage, PdfPiece, PdfTag } from './pdf-types.ts';
import type { Hints } from './types.ts';

const format = 'PDF';

/** An open PDF: its pages one by one, and what its properties say. */
export interface OpenPdf {
  readonly pageCount: number;
  readonly hints: Hints | null;
  readonly page: (number: number) => Promise<PdfPage>;
  /** Small shapes of a page that may be bullets; dearer than its text. */
  readonly shapes: (number: number) => Promise<readonly DrawnShape[]>;
  readonly close: () => Promise<void>;
}

/** Opens a PDF without running its scripts or loading its fonts and files. Throws FormatError where it cannot be read. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  if (bytes.length === 0) throw new FormatError({ kind: 'empty', format });
  if (bytes.length > limits.fileBytes)
    throw new FormatError({ kind: 'too-large', format, limit: `${limits.fileBytes / 1_000_000} MB` });
  if (!new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')) {
    throw new FormatError({ kind: 'other-format', format, found: 'something that does not begin with `%PDF-`' });
  }
  provideTransfer();
  const unpdf = await import('unpdf');
  const pdf = await open(unpdf.getDocumentProxy, bytes);
  if (pdf.numPages > limits.pages) throw new FormatError({ kind: 'too-large', format, limit: `${limits.pages} pages` });
  return {
    pageCount: pdf.numPages,
    hints: await hintsOf(pdf),
    page: async (number) => {
      try {
        return await readPage(pdf, number);
      } catch (error) {
        throw new FormatError({ kind: 'damaged', format, detail: `page ${number}: ${firstLine(error)}` });
      }
    },
    shapes: async (number) => {
      const page = await pdf.getPage(number);
      const { OPS } = await unpdf.getResolvedPDFJS();
      const shapes = smallShapes(await page.getOperatorList(), OPS);
      page.cleanup();
      return shapes;
    },
    close: async () => {
      await pdf.loadingTask.destroy();
    },
  };
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function open(getProxy: typeof getDocumentProxy, bytes: Uint8Array): Promise<Pdf> {
  try {
    return await getProxy(Uint8Array.from(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      enableXfa: false,
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
      // Pictures are passed over, not decoded.
      maxImageSize: 1,
    });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') throw new FormatError({ kind: 'encrypted', format });
    throw new FormatError({ kind: 'damaged', format, detail: firstLine(error) });
  }
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]?.replace(/\.$/, '') ?? 'unreadable';

async function readPage(pdf: Pdf, number: number): Promise<PdfPage> {
  const page = await pdf.getPage(number);
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: false });
  const pieces: PdfPiece[] = [];
  const marks: (string | null)[] = [];
  for (const item of content.items) {
    if ('str' in item) {
      const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
      const size = Math.hypot(c, d) || Math.hypot(a, b);
      if (item.str === '' || Math.abs(b) > Math.abs(a)) continue;
      pieces.push({ text: item.str, x, y, width: item.width, size, font: item.fontName, mark: marks.at(-1) ?? null });
    } else if (item.type === 'endMarkedContent') marks.pop();
    else marks.push(item.id ?? marks.at(-1) ?? null);
  }
  const tags = (await page.getStructTree()) as unknown as PdfTag | null;
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  page.cleanup();
  return { number, width: right - left, height: top - bottom, pieces, tags };
}

async function hintsOf(pdf: Pdf): Promise<Hints | null> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const properties = info as Readonly<Record<string, unknown>>;
  const title = typeof properties.Title === 'string' ? properties.Title.replace(/\s+/g, ' ').trim() : '';
  // A file name in the place of the title says nothing.
  return title && !/\.(docx?|pdf|indd|odt|pptx?|xlsx?)$|^microsoft word|^untitled/i.test(title) ? { title } : null;
}
