import { route } from '@forge/api';
import * as v from '../packed/valibot.cjs';
import { call } from './client';

const pageSchema = v.object({
  values: v.array(v.object({ key: v.string(), name: v.string() })),
  isLast: v.optional(v.boolean()),
});

const PAGE = 50;
/** Ten calls: more projects are named by their key. */
const MOST_PAGES = 10;

/** Service projects that the viewer sees, by key; at most 500. */
export async function serviceProjects(): Promise<{ key: string; name: string }[]> {
  const found: { key: string; name: string }[] = [];
  for (let page = 0; page < MOST_PAGES; page++) {
    const startAt = page * PAGE;
    const { values, isLast } = await call(
      'user',
      'GET',
      route`/rest/api/3/project/search?typeKey=service_desk&orderBy=key&startAt=${startAt}&maxResults=${PAGE}`,
      pageSchema,
    );
    found.push(...values.map(({ key, name }) => ({ key, name })));
    if (isLast !== false || values.length === 0) break;
  }
  return found;
}
