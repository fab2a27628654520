import { route } from '@forge/api';
import * as v from '../packed/valibot.cjs';
import { appUuid } from './app';
import { call } from './client';

/** Ids of the fields that Palier reads and writes on this site; a field that does not exist there is absent. */
export const fieldIdsSchema = v.object({
  requestType: v.optional(v.string()),
  organisations: v.optional(v.string()),
  participants: v.optional(v.string()),
  supportLevel: v.optional(v.string()),
  coverage: v.optional(v.string()),
  billing: v.optional(v.string()),
});
export type FieldIds = v.InferOutput<typeof fieldIdsSchema>;

const fieldsSchema = v.array(
  v.object({ id: v.string(), schema: v.optional(v.object({ custom: v.optional(v.string()) })) }),
);

/** Ids differ per site and names are translated: the type of a field is what identifies it. */
const TYPES: Record<'requestType' | 'organisations' | 'participants', string> = {
  requestType: 'com.atlassian.servicedesk:vp-origin',
  organisations: 'com.atlassian.servicedesk:sd-customer-organizations',
  participants: 'com.atlassian.servicedesk:sd-request-participants',
};

/** Module keys of the three fields in the manifest. */
const OWN: Record<'supportLevel' | 'coverage' | 'billing', string> = {
  supportLevel: 'support-level',
  coverage: 'maintenance-coverage',
  billing: 'support-billing',
};

/** Looks the fields up on the site. */
export async function discoverFields(): Promise<FieldIds> {
  const fields = await call('app', 'GET', route`/rest/api/3/field`, fieldsSchema);
  const ours = `extension/${appUuid()}/`;
  const found: FieldIds = {};
  for (const field of fields) {
    const custom = field.schema?.custom ?? '';
    for (const name of namesOf(TYPES)) if (custom === TYPES[name]) found[name] = field.id;
    for (const name of namesOf(OWN)) {
      if (custom.includes(ours) && custom.endsWith(`/static/${OWN[name]}`)) found[name] = field.id;
    }
  }
  return found;
}

function namesOf<K extends string>(record: Record<K, string>): K[] {
  return Object.keys(record) as K[];
}
