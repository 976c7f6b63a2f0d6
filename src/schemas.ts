import { validators } from 'virtual:validators';

/** A value that a schema does not allow: what ajv says of it. */
export interface Breach {
  /** JSON pointer of the offending value; of the object itself where a name is missing or unknown. */
  readonly pointer: string;
  /** What is wrong, then what was expected, as a clause. */
  readonly why: string;
}

/** As ajv reports, as far as we use it. */
interface AjvError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** A validator made by ajv at build time (scripts/virtual-modules.mjs). */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly AjvError[] | null;
}

/**
 * Holds a value against a published schema, named as `barnevern schema` names it.
 * @returns the breaches, empty where the value is as the schema says
 */
export async function breachesOf(schema: string, value: unknown): Promise<Breach[]> {
  const load = validators[schema];
  if (!load) throw new Error(`there is no schema ${schema}`);
  const { validate } = await load();
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  const telling = errors.filter((error) => !['anyOf', 'oneOf', 'if'].includes(error.keyword));
  return (telling.length > 0 ? telling : errors).map((error) => ({ pointer: pointerOf(error), why: whyOf(error) }));
}

function pointerOf({ keyword, instancePath, params }: AjvError): string {
  if (keyword !== 'additionalProperties') return instancePath;
  return `${instancePath}/${String(params.additionalProperty).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function whyOf({ keyword, instancePath, params, message }: AjvError): string {
  const name = instancePath === '' ? 'the top level' : `\`${instancePath.slice(1).replaceAll('/', '.')}\``;
  if (keyword === 'required') return `${name} lacks \`${params.missingProperty}\``;
  if (keyword === 'additionalProperties')
    return `${name} has \`${params.additionalProperty}\`, which is not a known name`;
  if (keyword === 'enum') return `${name} is none of ${(params.allowedValues as unknown[]).map(String).join(', ')}`;
  if (keyword === 'const') return `${name} is not ${JSON.stringify(params.allowedValue)}`;
  if (keyword === 'type') return `${name} is not of type ${[params.type].flat().join(' or ')}`;
  return `${name} ${message ?? 'is not as expected'}`;
}
