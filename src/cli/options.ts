import { type Command, InvalidArgumentError, Option } from 'commander';
import { isWebAddress } from '../read/web-address.ts';
import type { PrintLanguage } from '../report/style.ts';

/** Options that every command has. */
export interface CommonOptions {
  readonly format?: string;
  readonly output?: string;
  readonly config?: string;
  readonly lang?: PrintLanguage;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly debug?: boolean;
}

/** Adds the common options; `formats` are the names that `--format` takes. */
export function addCommonOptions(command: Command, formats: readonly string[]): Command {
  return command
    .addOption(new Option('-f, --format <name>', 'how the result is written').choices(formats))
    .option('-o, --output <path>', 'write to a file, whole or not at all')
    .option('--config <file>', 'settings, in place of barnevern.config.json')
    .addOption(new Option('--lang <tag>', 'language of what is printed').choices(['nb', 'nn', 'en']))
    .option('--color', 'colour, even where no terminal is')
    .option('--no-color', 'no colour (so does the variable NO_COLOR)')
    .option('-q, --quiet', 'no notes or progress on standard error')
    .option('--debug', 'show where in the program an error arose');
}

/** Adds `--fail-on`: the lowest of `levels` (from the least up, `never` last) at which the exit status is 1. */
export function addFailOn(command: Command, levels: readonly string[], standard: string): Command {
  const option = new Option('--fail-on <level>', 'exit status 1 for findings at or above this level');
  return command.addOption(option.choices(levels).default(standard));
}

/** Options of commands that read documents. */
export interface DocumentOptions extends CommonOptions {
  readonly organisation?: string;
  readonly period?: { readonly start: number; readonly end: number };
  readonly language?: string;
  readonly type?: string;
  readonly url?: string;
  readonly topics?: string;
  readonly mediaType?: string;
  readonly maxBytes?: number;
}

/** Types of document, as options name them. */
export const documentTypes = ['strategy', 'programme', 'policy', 'plan', 'report', 'news', 'consultation', 'other'];

/** Adds the options of commands that read documents. */
export function addDocumentOptions(command: Command): Command {
  return command
    .option('--organisation <name>', 'whose document it is')
    .addOption(new Option('--period <years>', 'what it holds for, such as 2025-2027 or 2025').argParser(period))
    .addOption(new Option('--language <tag>', 'language of the document, such as nb or nn').argParser(languageTag))
    .addOption(new Option('--type <type>', 'type of document').choices(documentTypes))
    .addOption(new Option('--url <address>', 'where it was published').argParser(webAddress))
    .option('--topics <file>', 'a vocabulary of topics in place of the one that ships')
    .option('--media-type <type>', 'what the input is, over its name: txt, md, text/html …')
    .addOption(new Option('--max-bytes <count>', 'largest file to read (64 MiB)').argParser(positiveInteger));
}

/** `2025-2027`, `2025–2027` or `2025`. */
function period(text: string): { start: number; end: number } {
  const match = /^(\d{4})(?:\s*[-–/]\s*(\d{4}))?$/u.exec(text.trim());
  if (!match) throw new InvalidArgumentError('Expected years such as 2025-2027 or 2025.');
  const start = Number(match[1]);
  const end = Number(match[2] ?? match[1]);
  if (end < start) throw new InvalidArgumentError('The period ends before it starts.');
  return { start, end };
}

function webAddress(text: string): string {
  if (!isWebAddress(text)) throw new InvalidArgumentError('Expected an address such as https://example.org/strategi.');
  return text;
}

function languageTag(text: string): string {
  if (!isLanguage(text)) throw new InvalidArgumentError('Expected a BCP 47 tag of a language, such as nb.');
  return text;
}

/** Intl names every language of two letters. Of those with three it lacks many, Kven (`fkv`) among them. */
function isLanguage(tag: string): boolean {
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag)) return false;
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(tag);
    const { language } = new Intl.Locale(canonical);
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    return language.length > 2 || names.of(language) !== undefined;
  } catch {
    return false;
  }
}

/** A whole number above zero. */
export function positiveInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new InvalidArgumentError('Expected a whole number above 0.');
  return value;
}
