import type { PolicyDocument } from './model/model-types.ts';
import { readDocument } from './read/read.ts';
import type { VerifiedDocument } from './verify/verification-types.ts';
import { verifyDocument } from './verify/verify-document.ts';

/**
 * Says of every statement of a document whether its source, given as text or bytes, still says it, and where.
 * @throws ReadError where the source cannot be read.
 */
export async function verify(document: PolicyDocument, source: string | Uint8Array): Promise<VerifiedDocument> {
  const { path, mediaType } = document.source;
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  return verifyDocument(document, await readDocument({ path, bytes, mediaType }));
}
