import { route } from '@forge/api';
import * as v from '../packed/valibot.cjs';
import { type Actor, call } from './client';
import { JiraError } from './errors';

const organisationSchema = v.object({ id: v.pipe(v.string(), v.regex(/^\d{1,19}$/)), name: v.string() });
/** A customer organisation of JSM. */
export type Organisation = v.InferOutput<typeof organisationSchema>;

const pageSchema = v.object({ isLastPage: v.boolean(), values: v.array(organisationSchema) });

const memberSchema = v.object({ accountId: v.string(), displayName: v.string(), active: v.boolean() });
const memberPageSchema = v.object({ isLastPage: v.boolean(), values: v.array(memberSchema) });

const PAGE = 50;
const AT_ONCE = 8;
/** Of a site with more, the rest is left out; 10,000 take some seconds. */
const MOST = 10_000;
/** Of an organisation with more, the rest is left out: nobody looks through a longer list. */
const MOST_MEMBERS = 2000;

/** Every organisation of the site, as the app. JSM can list them and not search them. */
export async function allOrganisations(): Promise<Organisation[]> {
  const { found } = await inPages(MOST, (start) =>
    call('app', 'GET', route`/rest/servicedeskapi/organization?start=${start}&limit=${PAGE}`, pageSchema),
  );
  return [...new Map(found.map((one) => [one.id, one])).values()];
}

export interface OrganisationMembers {
  members: { accountId: string; name: string }[];
  /** There are more than are listed. */
  isMore: boolean;
}

/** Who belongs to an organisation and can sign in, as the app; undefined when there is none of this id. */
export async function membersOf(organisationId: string): Promise<OrganisationMembers | undefined> {
  const read = await inPages(MOST_MEMBERS, (start) =>
    call(
      'app',
      'GET',
      route`/rest/servicedeskapi/organization/${organisationId}/user?start=${start}&limit=${PAGE}`,
      memberPageSchema,
    ),
  ).catch((error: unknown) => {
    if (error instanceof JiraError && error.kind === 'gone') return undefined;
    throw error;
  });
  if (!read) return undefined;
  const active = read.found.filter((member) => member.active);
  return {
    members: [...new Map(active.map(({ accountId, displayName }) => [accountId, displayName]))].map(
      ([accountId, name]) => ({ accountId, name }),
    ),
    isMore: read.isMore,
  };
}

/** Reads page after page, several at once after the first, until the last one or `most` values. */
async function inPages<T>(
  most: number,
  pageFrom: (start: number) => Promise<{ isLastPage: boolean; values: T[] }>,
): Promise<{ found: T[]; isMore: boolean }> {
  const first = await pageFrom(0);
  const found = [...first.values];
  // JSM may give smaller pages than asked for.
  const size = first.values.length;
  let isLast = first.isLastPage || size === 0;
  while (!isLast && found.length < most) {
    const begin = found.length;
    const pages = await Promise.all(Array.from({ length: AT_ONCE }, (_, at) => pageFrom(begin + at * size)));
    for (const page of pages) {
      found.push(...page.values);
      isLast ||= page.isLastPage || page.values.length < size;
    }
  }
  return { found, isMore: !isLast };
}

/** The organisations that a person belongs to, as the app; at most as many as one page holds. */
export async function organisationsOfPerson(accountId: string): Promise<Organisation[]> {
  const { values } = await call(
    'app',
    'GET',
    route`/rest/servicedeskapi/organization?accountId=${accountId}&limit=${PAGE}`,
    pageSchema,
  );
  return values;
}

/** One organisation; undefined when there is none of this id, or the actor may not see it. */
export async function organisationOf(actor: Actor, id: string): Promise<Organisation | undefined> {
  return call(actor, 'GET', route`/rest/servicedeskapi/organization/${id}`, organisationSchema).catch(
    (error: unknown) => {
      if (error instanceof JiraError && (error.kind === 'gone' || error.kind === 'not-allowed'))
        return undefined;
      throw error;
    },
  );
}
