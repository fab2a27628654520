import { kvs } from '@forge/kvs';
import * as v from '../packed/valibot.cjs';

/** The stored value, or undefined when there is none, or when it is not (or no longer) of the expected shape. */
export async function read<const S extends v.GenericSchema>(
  key: string,
  schema: S,
): Promise<v.InferOutput<S> | undefined> {
  const parsed = v.safeParse(schema, await kvs.get(key));
  return parsed.success ? parsed.output : undefined;
}
