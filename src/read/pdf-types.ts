/** A run of text as the page shows it, in points, with y counted from the bottom of the page. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  /** Id of the marked content it stands in, for tagged files. */
  readonly mark: string | null;
}

/** A node of the structure tree of a tagged page. */
export interface PdfTag {
  readonly role: string;
  readonly children: readonly (PdfTag | { readonly type: string; readonly id: string })[];
}

/** What a page holds. */
export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly PdfPiece[];
  readonly tags: PdfTag | null;
}

/** One line of one column of a page. */
export interface PdfLine {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** Stretches that wide gaps part, as cells of a table are. */
  readonly cells: readonly PdfCell[];
  /** The pieces as drawn, for cells that stand close. */
  readonly pieces: readonly PdfCell[];
  /** The column or full-width stretch of the page that it stands in, counted from 0. */
  readonly region: number;
  /** Raised marks of notes that stood between its words. */
  readonly marks: readonly string[];
  /** Whether such a mark opens it: it is a note itself. */
  readonly opensNote: boolean;
  readonly furniture: string | null;
}

/** A stretch of a line without wide gaps. */
export interface PdfCell {
  readonly text: string;
  readonly x: number;
  readonly right: number;
}
