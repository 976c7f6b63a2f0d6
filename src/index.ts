export type { TraceEntry } from './extract/types.ts';
export { parse, parseText } from './library.ts';
export type * from './model/model-types.ts';
export type { Parsed } from './pipeline.ts';
export { ReadError, type ReadProblem } from './read/errors.ts';
export type { Vocabulary } from './topics/types.ts';
