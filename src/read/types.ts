import type { Root } from 'mdast';
import type { AttributedBlock } from '../language/attributes.ts';
import type { Hints } from './hints.ts';

export type { Hints };

/** Bytes as they came, with what is known from outside about them. */
export interface SourceFile {
  /** As given on the command line; `-` for standard input. Never made absolute. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What the caller says it is, over what the name and the bytes say. */
  readonly mediaType?: string;
}

/**
 * A document after reading: its decoded text as written (without BOM) and an mdast tree.
 *
 * What holds afterwards: every node has a unist position into `text` (UTF-16 offsets from 0, lines and columns from 1);
 * a `text` node's value is its slice of `text`, or differs only by decoded entities. Nodes that the markup itself
 * says are no content (HTML `<nav>`, a cookie dialog) carry `data.furniture`, a reason id; nothing is deleted.
 */
export interface Reading {
  readonly text: string;
  readonly tree: Root;
  readonly mediaType: string;
  readonly encoding: string;
  /** Hex, of the bytes. */
  readonly sha256: string;
  /** From front matter: known by `front-matter`. */
  readonly frontMatter: Hints | null;
  /** Offsets of the front matter block in `text`, where there is one. */
  readonly frontMatterEnd: number;
  /** From other markup (HTML head, PDF properties): known by `markup`. */
  readonly markup: Hints | null;
  /** Offsets in `text` at which pages 1, 2, … start, for paged sources. */
  readonly pages?: readonly number[];
  /** The text as the structure is read from it, where something was blanked out at its place: as long as `text`. */
  readonly cleared?: string;
  /** What was blanked out, with the reason: page furniture inside lines. */
  readonly setApart?: readonly { readonly from: number; readonly to: number; readonly reason: string }[];
  /** What the document itself says of its statements, over what their words say. */
  readonly attributes?: readonly AttributedBlock[];
  /** What reading had to repair or doubts, as stable ids such as `decoded-as-windows-1252`. */
  readonly doubts: readonly string[];
}

declare module 'mdast' {
  interface Data {
    /** Reason id, where the markup says that this node is page furniture. */
    furniture?: string;
  }
}
