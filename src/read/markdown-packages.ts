// The packages that read Markdown, in one place: the build leaves them in a file beside the program, as text needs none.
export { blankLine, labelEnd } from 'micromark-core-commonmark';
export { factorySpace } from 'micromark-factory-space';
export { markdownSpace } from 'micromark-util-character';
export { combineExtensions } from 'micromark-util-combine-extensions';
export { default as remarkFrontmatter } from 'remark-frontmatter';
export { default as remarkGfm } from 'remark-gfm';
export { default as remarkParse } from 'remark-parse';
export { unified } from 'unified';
