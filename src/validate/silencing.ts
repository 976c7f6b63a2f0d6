import { meantAsSilencing, silencingComment } from '../language/silencing-comment.ts';
import type { Position } from '../model/model-types.ts';
import { positionOf } from './text-lines.ts';

/** One rule that one comment silences. */
export interface Directive {
  readonly rule: string;
  /** Empty where none is given: then the comment has no effect. */
  readonly reason: string;
  readonly reach: 'next-line' | 'document';
  /** The line that a `next-line` comment speaks of, or null where none follows. */
  readonly line: number | null;
  readonly position: Position;
}

/** Finds the silencing comments of a text, one entry for each rule named. */
export function directivesIn(text: string): readonly Directive[] {
  if (!text.includes('barnevern-disable-')) return [];
  const found: Directive[] = [];
  for (const match of text.matchAll(silencingComment)) {
    const reach = (match[1] ?? match[3]) === 'document' ? 'document' : 'next-line';
    const { rules, reason } = partsOf(match[2] ?? match[4] ?? '');
    const indent = match[0].length - match[0].trimStart().length;
    const start = match.index + indent;
    const position = positionOf(text, start, match.index + match[0].trimEnd().length);
    const line = reach === 'next-line' ? lineAfter(text, match.index + match[0].length, position.end.line) : null;
    for (const rule of rules.filter((each) => each !== '')) found.push({ rule, reason, reach, line, position });
  }
  return found;
}

/** Lines that are meant to silence a rule and are not understood, or name no rule. */
export function unclearIn(text: string): readonly Position[] {
  if (!text.includes('barnevern-')) return [];
  return [...text.matchAll(meantAsSilencing)].flatMap((match) => {
    const understood = new RegExp(silencingComment.source, 'u').exec(match[0]);
    const { rules } = partsOf(understood?.[2] ?? understood?.[4] ?? '');
    if (understood && rules.every((rule) => rule !== '')) return [];
    const indent = match[0].length - match[0].trimStart().length;
    return [positionOf(text, match.index + indent, match.index + match[0].trimEnd().length)];
  });
}

function partsOf(rest: string): { rules: readonly string[]; reason: string } {
  const colon = rest.indexOf(':');
  const names = colon < 0 ? rest : rest.slice(0, colon);
  const rules = names.split(/[\s,]+/u).filter(Boolean);
  return { rules: rules.length > 0 ? rules : [''], reason: colon < 0 ? '' : rest.slice(colon + 1).trim() };
}

/** The next line with text on it that is no silencing comment itself. */
function lineAfter(text: string, from: number, line: number): number | null {
  const rest = text.slice(from).split('\n');
  for (const [index, content] of rest.entries()) {
    if (index === 0 || content.trim() === '') continue;
    if (content.search(new RegExp(silencingComment.source, 'mu')) === 0) continue;
    return line + index;
  }
  return null;
}
