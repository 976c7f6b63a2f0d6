import { namesOf } from '../language/organisation-names.ts';
import type { Organisation, PolicyDocument, Statement } from '../model/model-types.ts';
import { type ContextKind, type Profile, profileOf, wordsOf } from './profile.ts';
import type { Analyser } from './types.ts';

/** Takes a document; returns the profiles of its statements, in their order, each with parent, section and lead as context. */
export function profilesOf(analyser: Analyser, document: PolicyDocument): readonly Profile[] {
  const statements = new Map(document.statements.map((statement) => [statement.id, statement]));
  const sections = new Map(document.sections.map((section) => [section.id, section.heading]));
  const fields = documentFields(analyser, document);
  return document.statements.map((statement) =>
    profileOf(analyser, {
      text: statement.text,
      language: document.language,
      context: contextOf(statement, statements, sections),
      fields,
      finding: statement.kind === 'finding',
      done: statement.kind === 'achievement',
      ignore: nameWordsOf(statement.holder ?? document.organisation),
    }),
  );
}

function contextOf(
  statement: Statement,
  statements: ReadonlyMap<string, Statement>,
  sections: ReadonlyMap<string, string>,
): { kind: ContextKind; text: string }[] {
  const context: { kind: ContextKind; text: string }[] = [];
  const parent = statement.parent === null ? undefined : statements.get(statement.parent)?.text;
  const section = statement.section === null ? undefined : sections.get(statement.section);
  if (parent !== undefined) context.push({ kind: 'parent', text: parent });
  if (section !== undefined && section !== parent && section !== statement.text)
    context.push({ kind: 'section', text: section });
  if (statement.lead !== null) context.push({ kind: 'lead', text: statement.lead });
  return context;
}

/** The fields that a document as a whole is about: those of its title, else the one most of its statements name. */
function documentFields(analyser: Analyser, document: PolicyDocument): ReadonlySet<string> {
  const fieldsOf = (text: string) =>
    new Set(analyser.analyse(text, document.language).flatMap((term) => analyser.fields(term.id)));
  const titled = fieldsOf(document.title ?? '');
  if (titled.size > 0) return titled;
  const counts = new Map<string, number>();
  for (const statement of document.statements) {
    for (const field of fieldsOf(statement.text)) counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const enough = most >= 2 && most * 4 >= document.statements.length;
  return new Set(enough ? [...counts].filter(([, count]) => count === most).map(([field]) => field) : []);
}

/** The words of an organisation's names, with and without the s of the genitive. */
function nameWordsOf(organisation: Organisation | null): ReadonlySet<string> {
  const words = namesOf(organisation).flatMap(wordsOf);
  return new Set(words.flatMap((word) => [word, `${word}s`]));
}
