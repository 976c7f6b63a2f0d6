import { safe } from '../report/safe.ts';
import { createStyle, type PrintLanguage, type Style } from '../report/style.ts';
import { type LoadedConfig, loadConfig } from './config.ts';
import type { Io } from './io.ts';
import type { CommonOptions } from './options.ts';

/** One run of a command: its settings, its looks, and its voice on standard error. */
export interface Session {
  readonly config: LoadedConfig;
  readonly lang: PrintLanguage;
  /** Whether the result goes to a terminal: not to a file or a pipe. */
  readonly terminal: boolean;
  readonly style: Style;
  /** Says something that is no error; silent with `--quiet`. */
  readonly note: (sentence: string) => void;
  /** Says what is wrong. */
  readonly complain: (sentence: string) => void;
}

/**
 * Settles config, language, colour and width from options, config file and environment, in that order.
 * @throws ReadError where the config file cannot be read or breaks its schema.
 */
export async function openSession(options: CommonOptions, io: Io): Promise<Session> {
  const config = await loadConfig(options.config, io.cwd);
  const lang = options.lang ?? config.value.lang ?? 'en';
  const terminal = io.stdout.isTTY === true && options.output === undefined;
  const color = options.color ?? (terminal && !io.env.NO_COLOR && io.env.TERM !== 'dumb');
  const columns = Math.max(40, (terminal ? io.stdout.columns : undefined) ?? 80);
  return {
    config,
    lang,
    terminal,
    style: await createStyle({ columns, lang, color }),
    note: (sentence) => {
      if (!options.quiet) io.stderr.write(`barnevern: ${safe(sentence)}\n`);
    },
    complain: (sentence) => {
      io.stderr.write(`barnevern: ${safe(sentence)}\n`);
    },
  };
}
