import type { ChalkInstance } from 'chalk';
/** Languages that reports are printed in. */
export type PrintLanguage = 'nb' | 'nn' | 'en';

/** What a piece of text is, for its colour. Everything can be read without colour. */
export type Tone = keyof typeof tones;

/** How a report is laid out: width, language and colour. */
export interface Style {
  /** Characters a line; wrap to this. */
  readonly columns: number;
  readonly lang: PrintLanguage;
  /** The text in the colour of its tone; the text itself where colour is off. Put `safe` text in. */
  readonly paint: (tone: Tone, text: string) => string;
  /** What a topic is called, by its id: its label where the vocabulary is known, else the id. */
  readonly topic: (id: string) => string;
}

const tones = {
  title: (c: ChalkInstance) => c.bold,
  heading: (c: ChalkInstance) => c.bold.underline,
  strong: (c: ChalkInstance) => c.bold,
  faint: (c: ChalkInstance) => c.dim,
  place: (c: ChalkInstance) => c.cyan,
  goal: (c: ChalkInstance) => c.green,
  activity: (c: ChalkInstance) => c.blue,
  proposal: (c: ChalkInstance) => c.magenta,
  finding: (c: ChalkInstance) => c.yellow,
  achievement: (c: ChalkInstance) => c.cyan,
  added: (c: ChalkInstance) => c.green,
  removed: (c: ChalkInstance) => c.red,
  changed: (c: ChalkInstance) => c.yellow,
  error: (c: ChalkInstance) => c.red.bold,
  warning: (c: ChalkInstance) => c.yellow,
  info: (c: ChalkInstance) => c.blue,
  good: (c: ChalkInstance) => c.green,
};

/** A style without colour, at 80 columns in English unless told otherwise. */
export const plainStyle = (options: Partial<Pick<Style, 'columns' | 'lang'>> = {}): Style => ({
  columns: 80,
  lang: 'en',
  ...options,
  paint: (_tone, text) => text,
  topic: (id) => id,
});

/** A style; chalk is imported only where colour is on. */
export async function createStyle(options: Pick<Style, 'columns' | 'lang'> & { color: boolean }): Promise<Style> {
  const { color, ...layout } = options;
  if (!color) return plainStyle(layout);
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return { ...plainStyle(layout), paint: (tone, text) => (text === '' ? '' : tones[tone](chalk)(text)) };
}
