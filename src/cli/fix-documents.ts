import { contextsOf } from '../validate/context.ts';
import type { Fix } from '../validate/findings-types.ts';
import { fixDocument } from '../validate/fix.ts';
import type { Policy } from '../validate/policy.ts';
import { levelsFor } from '../validate/policy.ts';
import type { DocumentContext } from '../validate/types.ts';
import type { Examined, ExaminedDocument } from './examine.ts';
import { type NewContent, writeFiles } from './write-files.ts';

/**
 * Corrects the documents that are files, writes them all or none, and gives what there is to examine afterwards.
 * @throws UsageError where a file cannot be written; then nothing was.
 */
export async function fixDocuments(
  examined: Examined,
  policy: Policy,
  cwd: string,
): Promise<{ examined: Examined; fixed: readonly Fix[] }> {
  const documents: ExaminedDocument[] = [];
  const files: NewContent[] = [];
  const fixed: Fix[] = [];
  for (const subject of examined.documents) {
    const levelOf = levelsFor(policy, subject.path);
    const reread = async (text: string): Promise<DocumentContext> => contextOf(await subject.reread(text));
    const result = subject.isFile
      ? await fixDocument(contextOf(subject), reread, (rule) => levelOf(rule) !== 'off')
      : null;
    if (result === null) {
      documents.push(subject);
      continue;
    }
    files.push({ path: subject.path, text: `${subject.hasMark ? '\ufeff' : ''}${result.text}` });
    fixed.push(...result.fixes);
    documents.push({ ...subject, ...(await subject.reread(result.text)) });
  }
  writeFiles(files, cwd);
  return { examined: { ...examined, documents }, fixed };
}

const contextOf = (subject: Parameters<typeof contextsOf>[0][number]): DocumentContext =>
  contextsOf([subject], null)[0] as DocumentContext;
