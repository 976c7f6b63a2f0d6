// The packages that read HTML, in one place: the build leaves them in a file beside the program, as text needs none.
export { defaultHandlers, toMdast } from 'hast-util-to-mdast';
export { default as rehypeParse } from 'rehype-parse';
export { unified } from 'unified';
