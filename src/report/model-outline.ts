import type { ModelFormat } from './model-format.ts';
import type { Style } from './style.ts';

/** The document as a tree to read. */
export const modelOutline = (style: Style): ModelFormat => ({
  document: (document) => `${style.paint('title', document.title ?? '')}\n`,
  end: () => '',
});
