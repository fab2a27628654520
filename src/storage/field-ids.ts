import { kvs } from '@forge/kvs';
import * as v from '../packed/valibot.cjs';
import { discoverFields, type FieldIds, fieldIdsSchema } from '../jira/fields';
import { keys } from './keys';
import { read } from './read';

const recordSchema = v.object({ ids: fieldIdsSchema, lookedUpAt: v.number() });

const ONE_DAY_MS = 24 * 60 * 60 * 1000;
/** Right after an install the app's own fields may not exist yet. */
const ONE_MINUTE_MS = 60 * 1000;

/** Field ids of the site, looked up once a day; once a minute as long as one of the app's own is missing. */
export async function fieldIds(now: Date): Promise<FieldIds> {
  const known = await read(keys.fieldIds, recordSchema);
  const lasts = known && isComplete(known.ids) ? ONE_DAY_MS : ONE_MINUTE_MS;
  if (known && now.getTime() - known.lookedUpAt < lasts) return known.ids;
  const ids = await discoverFields();
  await kvs.set(keys.fieldIds, { ids, lookedUpAt: now.getTime() });
  return ids;
}

function isComplete(ids: FieldIds): boolean {
  return ids.supportLevel !== undefined && ids.coverage !== undefined && ids.billing !== undefined;
}
