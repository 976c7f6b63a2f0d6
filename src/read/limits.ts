/**
 * How much of anything a reader takes in. Far above real documents (the longest party programmes and white papers
 * are under 5 MB of text), far below what would exhaust memory: what is over is refused with a sentence, not tried.
 */
export const limits = {
  /** UTF-16 code units of decoded markup (HTML, XML). */
  markupCharacters: 8_000_000,
  /** Levels of nested elements in HTML or XML. */
  nesting: 500,
  /** Elements of a web page: the longest laws and standards have under 100 000. */
  elements: 250_000,
  /** Columns or rows that one table cell may span. */
  columnSpan: 100,
  rowSpan: 1000,
  /** Bytes of a PDF or DOCX file as it lies on disk. */
  fileBytes: 300_000_000,
  /** Bytes of all text parts of a DOCX together once unpacked, as its own directory states them. */
  unpackedBytes: 128_000_000,
  /** Bytes of one part that may be packed however tightly: some texts say one thing many times. */
  unpackedFreely: 8_000_000,
  /** Unpacked to packed: text rarely goes over 30, bombs are in the thousands. */
  unpackedRatio: 250,
  /** Entries of a DOCX archive. */
  archiveEntries: 10_000,
  /** Pages of a PDF. */
  pages: 5000,
  /** Characters of running text that a PDF or DOCX may yield. */
  textCharacters: 32_000_000,
} as const;
