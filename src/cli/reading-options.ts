import { Command } from 'commander';
import { addDocumentOptions, type DocumentOptions } from './options.ts';

/**
 * Adds the options of commands that read documents, without `--type`: where statements or links are selected, that
 * name says which of them, and the type of a document comes from front matter or a manifest.
 */
export function addReadingOptions(command: Command): Command {
  for (const option of addDocumentOptions(new Command()).options)
    if (option.long !== '--type') command.addOption(option);
  return command;
}

/** Options as the reading of documents takes them: what `--type` selects says nothing of a document. */
export function readable(options: Omit<DocumentOptions, 'type'>): DocumentOptions {
  const { type: _, ...rest } = options as DocumentOptions;
  return rest;
}
