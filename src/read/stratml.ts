import { parseXml, type XmlElement, XmlError } from '@rgrove/parse-xml';
import type { Root } from 'mdast';
import { asReadError, FormatError } from './format-error.ts';
import { sha256 } from './hash.ts';
import { decodeMarkup } from './html-decode.ts';
import { isoDate } from './html-head.ts';
import { refuseDeepNesting } from './html-nesting.ts';
import { limits } from './limits.ts';
import { setPoints } from './points.ts';
import { childNamed, childrenNamed, localName, wordsIn } from './stratml-elements.ts';
import { planBlocks } from './stratml-plan.ts';
import type { Hints, Reading, SourceFile } from './types.ts';

const format = 'StratML';

/**
 * Reads StratML, Part 1 (StrategicPlan) or Part 2 (PerformancePlanOrReport), by element names alone: namespaces,
 * order, missing identifiers and other breaches of the schema do not matter. Goals and objectives are statements by
 * what the format says, whatever their words. Entities that a document declares are not expanded.
 * Throws ReadError where it is no well-formed XML or no StratML.
 */
export function readStratml(file: SourceFile): Reading {
  try {
    return readPlan(file);
  } catch (error) {
    throw asReadError(error, file.path);
  }
}

function readPlan(file: SourceFile): Reading {
  const { text, encoding, doubts } = decodeMarkup(file.bytes);
  if (text.length > limits.markupCharacters) {
    throw new FormatError({
      kind: 'too-large',
      format,
      limit: `${limits.markupCharacters / 1_000_000} million characters`,
    });
  }
  refuseDeepNesting(text, format);
  const root = parse(text);
  const name = localName(root);
  if (!/^(PerformancePlanOrReport|StrategicPlan)$/.test(name)) {
    throw new FormatError({ kind: 'other-format', format, found: `XML with the root \`${name}\`` });
  }
  const { blocks, attributes } = planBlocks(root, text);
  const tree: Root = { type: 'root', children: blocks };
  setPoints(tree, text);
  return {
    text,
    tree,
    mediaType: 'application/xml',
    encoding,
    sha256: sha256(file.bytes),
    frontMatter: hintsOf(root),
    frontMatterEnd: 0,
    markup: null,
    attributes,
    doubts,
  };
}

function parse(text: string): XmlElement {
  try {
    const { root } = parseXml(text, { includeOffsets: true, ignoreUndefinedEntities: true });
    if (root) return root;
    throw new FormatError({ kind: 'empty', format });
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new FormatError({
      kind: 'damaged',
      format,
      detail: `line ${error.line}: ${error.message.split('\n')[0]?.replace(/ \(line.*$/, '')}`,
    });
  }
}

const types: Readonly<Record<string, string>> = {
  Strategic_Plan: 'strategy',
  Performance_Plan: 'plan',
  Performance_Report: 'report',
};

/** What the plan says of itself. */
function hintsOf(root: XmlElement): Hints {
  const core = childNamed(root, 'StrategicPlanCore') ?? root;
  const administrative = childNamed(root, 'AdministrativeInformation');
  const date = (element: string): string | undefined =>
    isoDate(administrative && wordsIn(childNamed(administrative, element)));
  const [title, organisation] = [
    wordsIn(childNamed(root, 'Name')),
    wordsIn(childNamed(childrenNamed(core, 'Organization')[0], 'Name')),
  ];
  const [start, end, published] = [date('StartDate'), date('EndDate'), date('PublicationDate')];
  const source = administrative ? wordsIn(childNamed(administrative, 'Source')) : '';
  const type = types[root.attributes.Type ?? ''] ?? 'strategy';
  return {
    type,
    ...(title ? { title } : {}),
    ...(organisation ? { organisation } : {}),
    ...(start && end ? { period: { start: Number(start.slice(0, 4)), end: Number(end.slice(0, 4)) } } : {}),
    ...(published ? { published } : {}),
    ...(/^https?:\/\//.test(source) ? { url: source } : {}),
  };
}
