import { schemas as texts } from 'virtual:schemas';
import { validators } from 'virtual:validators';
import type { Schemas } from '../validate/json/check-json.ts';
import type { JsonKind, JsonSchema, Published } from '../validate/json/schema-types.ts';
import type { Config } from './config-types.ts';

async function load(kind: JsonKind): Promise<Published> {
  const [text, loadValidator] = [texts[kind], validators[kind]];
  if (text === undefined || loadValidator === undefined) throw new Error(`there is no schema ${kind}`);
  const { validate } = await loadValidator();
  return {
    schema: JSON.parse(text) as JsonSchema,
    check: (value) => (validate(value) ? [] : (validate.errors ?? [])),
  };
}

/** The schemas that `validate` holds JSON against, with the validators made at build time. */
export async function loadSchemas(): Promise<Schemas> {
  const [model, manifest, config] = await Promise.all([load('model'), load('manifest'), load('config')]);
  const { checkCues } = await import('../extract/check-cues.ts');
  return { model, manifest, config: { ...config, beyond: (value) => checkCues((value as Config).parse?.cues ?? {}) } };
}
