import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as v from 'valibot';

import type { Account, FaultRule, ForgeHost, Site } from '../../contracts';
import { readJson } from './json-body';
import { Problem } from './problem';
import { sendAnswer } from './rest-routes';
import type { Signer } from './signing';
import { callerOf, sessionCookie } from './viewer';

const switchSchema = v.strictObject({ accountId: v.nullable(v.string()) });

const createSchema = v.strictObject({
  body: v.unknown(),
  properties: v.optional(v.array(v.strictObject({ key: v.string(), value: v.unknown() }))),
});

const waitSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(600_000));
const faultSchema = v.strictObject({
  rule: v.optional(
    v.strictObject({
      method: v.optional(v.picklist(['GET', 'POST', 'PUT', 'DELETE'])),
      path: v.optional(v.string()),
      times: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
      answer: v.variant('kind', [
        v.strictObject({
          kind: v.literal('status'),
          status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
          retryAfterSeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
        }),
        v.strictObject({ kind: v.literal('network') }),
        v.strictObject({ kind: v.literal('timeout') }),
        v.strictObject({ kind: v.literal('delay'), ms: waitSchema }),
      ]),
    }),
  ),
  events: v.optional(v.strictObject({ duplicate: v.boolean(), reorder: v.boolean(), delayMs: waitSchema })),
});

export interface SiteRoutesOptions {
  site: Site;
  host: ForgeHost;
  signer: Signer;
  accountOf: (request: FastifyRequest) => Account | undefined;
}

/** What a real site does outside its REST API: who is signed in, sending the portal's form, and making things fail. */
export function addSiteRoutes(
  server: FastifyInstance,
  { site, host, signer, accountOf }: SiteRoutesOptions,
): void {
  /** Rules added since they were last cleared; the site counts down on its own copies. */
  let added: FaultRule[] = [];

  const admin = (request: FastifyRequest): void => {
    if (accountOf(request)?.role !== 'admin')
      throw new Problem(403, 'Only an admin of the site may do this.');
  };

  server.get('/_site/session', async (request) => {
    const account = accountOf(request);
    const names = await organisationNames(site);
    const describe = (one: Account): Record<string, unknown> => ({
      accountId: one.accountId,
      displayName: one.displayName,
      emailAddress: one.emailAddress,
      kind: one.accountType,
      role: one.role ?? null,
      locale: one.locale,
      organisations: one.organisationIds.map((id) => names.get(id) ?? id),
    });
    return {
      account: account === undefined ? null : describe(account),
      accounts: site.accounts().map(describe),
      app: { name: host.manifest.name },
    };
  });

  server.post('/_site/switch', async (request, reply) => {
    const { accountId } = readJson(switchSchema, request.body);
    if (accountId !== null && site.account(accountId) === undefined)
      throw new Problem(404, 'No such account.');
    return reply.header('set-cookie', sessionCookie(signer, accountId ?? undefined)).send({ accountId });
  });

  // The REST API lists a desk for accounts only; a portal that is open to everybody shows it to visitors as well.
  server.get('/_site/portal/home', async () => {
    const desk = '/rest/servicedeskapi/servicedesk/1';
    const [answer, groups, types] = await Promise.all([
      readAsAdmin(site, desk),
      readAsAdmin(site, `${desk}/requesttypegroup?limit=100`),
      readAsAdmin(site, `${desk}/requesttype?limit=100`),
    ]);
    return { desk: answer, groups, types };
  });

  server.post('/_site/portal/request', async (request, reply) => {
    const form = readJson(createSchema, request.body);
    return sendAnswer(
      reply,
      await site.createFromPortal(callerOf(accountOf(request)), form.body, form.properties),
    );
  });

  const faults = (): Record<string, unknown> => ({ rules: added, events: site.faults.events });

  server.get('/_site/faults', async (request) => {
    admin(request);
    return faults();
  });

  server.post('/_site/faults', async (request) => {
    admin(request);
    const { rule, events } = readJson(faultSchema, request.body);
    if (rule !== undefined) {
      const complete = rule as FaultRule;
      added = [...added, { ...complete }];
      site.faults.add(complete);
    }
    if (events !== undefined) Object.assign(site.faults.events, events);
    return faults();
  });

  server.delete('/_site/faults', async (request) => {
    admin(request);
    added = [];
    site.faults.clear();
    Object.assign(site.faults.events, { duplicate: false, reorder: false, delayMs: 0 });
    return faults();
  });

  server.get('/_site/invocations', async (request) => {
    admin(request);
    return { invocations: host.invocations().slice(-200).reverse() };
  });
}

/** Names of all organisations, which only an agent may list. */
async function organisationNames(site: Site): Promise<Map<string, string>> {
  const page = v.safeParse(
    v.object({ values: v.array(v.object({ id: v.string(), name: v.string() })) }),
    await readAsAdmin(site, '/rest/servicedeskapi/organization?limit=50'),
  );
  return new Map(page.success ? page.output.values.map(({ id, name }) => [id, name]) : []);
}

/** The answer to an admin; null when the site refuses it. */
async function readAsAdmin(site: Site, path: string): Promise<unknown> {
  const admin = site.accounts().find((account) => account.role === 'admin');
  const answer = await site.handle({
    method: 'GET',
    path,
    headers: { accept: 'application/json' },
    caller: callerOf(admin),
  });
  return answer.status === 200 ? (JSON.parse(answer.body) as unknown) : null;
}
