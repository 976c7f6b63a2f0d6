import { parseDocument } from '../pipeline.ts';
import { readDocument } from '../read/read.ts';
import type { ParseFile } from './context.ts';

/** Reads a document and parses it. */
export const parseFile: ParseFile = async (file, options) => parseDocument(await readDocument(file), options);
