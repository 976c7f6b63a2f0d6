/** Signs that may follow the stop of a sentence and belong to it. */
export const closers = '"»”“’\')]}¹²³⁴⁵⁶⁷⁸⁹⁰';
/** Signs that open a quote or an aside. */
export const openers = '«"“„”‘’\'([{';
export const dashes = '–—-‒';
export const bullets = '•·▪';
