import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as v from 'valibot';
import { CATEGORY_IDS, type CategoryId } from '../../src/policy/vocabulary';

/** The alternatives have a package.json of their own: nothing else of the project needs what they bring. */
const requireHere = createRequire(join(__dirname, 'package.json'));

/** A module of the alternatives. Throws when they are not installed (`npm ci` in this folder) or have another shape. */
export function load<T extends v.GenericSchema>(name: string, schema: T): v.InferOutput<T> {
  const module: unknown = requireHere(name);
  return v.parse(schema, module);
}

export const isFunction = (value: unknown): boolean => typeof value === 'function';

/** A category as an alternative names it; null for its words for "none". */
export function categoryOf(answer: unknown): CategoryId | null {
  const known = v.safeParse(v.picklist(CATEGORY_IDS), answer);
  return known.success ? known.output : null;
}
