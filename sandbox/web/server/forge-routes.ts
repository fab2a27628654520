import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as v from 'valibot';

import type { Account, ForgeHost, Manifest, Site } from '../../contracts';
import { frameOrigin } from './guard';
import { readJson } from './json-body';
import { Dashboard, GADGET } from './dashboard';
import { modulesAt, type Place } from './modules';
import { Problem } from './problem';
import type { Signer } from './signing';
import { callerOf, viewerOf } from './viewer';

const idSchema = v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number));
const keySchema = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]*-\d{1,9}$/));
const projectKeySchema = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]{0,9}$/));
const gadgetIdSchema = v.pipe(v.string(), v.regex(/^\d{1,9}$/));
const placeSchema: v.GenericSchema<unknown, Place> = v.union([
  v.object({ kind: v.literal('portal-request'), portalId: idSchema, key: keySchema }),
  v.object({ kind: v.literal('portal-create'), portalId: idSchema, requestTypeId: idSchema }),
  v.object({ kind: v.literal('portal-foot'), page: v.literal('portal'), portalId: idSchema }),
  v.object({ kind: v.literal('portal-foot'), page: v.literal('my_requests') }),
  v.object({ kind: v.literal('issue'), key: keySchema }),
  v.object({ kind: v.literal('organization'), organizationId: v.pipe(v.string(), v.regex(/^\d{1,9}$/)) }),
  v.object({ kind: v.picklist(['queues', 'project']), projectKey: projectKeySchema }),
  v.object({ kind: v.literal('gadget'), gadgetId: gadgetIdSchema, entryPoint: v.picklist(['view', 'edit']) }),
  v.object({ kind: v.literal('action'), actionKey: v.string() }),
  v.object({ kind: v.literal('admin') }),
]);

/** What a module token says. It is made when a page is shown to a viewer and is worth something to that viewer only. */
const tokenSchema = v.object({
  moduleKey: v.string(),
  accountId: v.nullable(v.string()),
  extension: v.record(v.string(), v.unknown()),
  expiresAt: v.number(),
});
const TOKEN_LIFETIME_MS = 12 * 3_600_000;

const invokeSchema = v.strictObject({
  token: v.string(),
  functionKey: v.string(),
  payload: v.optional(v.unknown()),
});
const statusSchema = v.strictObject({ token: v.string() });
const addSchema = v.strictObject({ moduleKey: v.string() });
const configureSchema = v.strictObject({
  token: v.string(),
  configuration: v.record(v.string(), v.unknown()),
});
const fetchSchema = v.strictObject({
  token: v.string(),
  method: v.picklist(['GET', 'POST', 'PUT', 'DELETE', 'PATCH']),
  path: v.pipe(v.string(), v.startsWith('/rest/')),
  headers: v.record(v.string(), v.string()),
  body: v.optional(v.string()),
});

export interface ForgeRoutesOptions {
  site: Site;
  host: ForgeHost;
  signer: Signer;
  framePort: () => number;
  now: () => number;
  /** The account of the session. Throws a Problem when credentials are wrong. */
  accountOf: (request: FastifyRequest) => Account | undefined;
}

/** What the pages need to show the app's modules and to carry the bridge's calls to the host. */
export function addForgeRoutes(server: FastifyInstance, options: ForgeRoutesOptions): void {
  const { site, host, signer, framePort, now, accountOf } = options;
  const dashboard = new Dashboard(site.storage('dashboard'));

  server.get('/_site/modules', async (request) => {
    const place = v.safeParse(placeSchema, request.query);
    if (!place.success) throw new Problem(400, 'Unknown place for modules.');
    const account = accountOf(request);
    const mounted = await modulesAt(place.output, account, site, host, dashboard);
    return {
      modules: mounted.map(({ module, extension }) => ({
        key: module.key,
        title: titleFor(module, account?.locale) ?? host.manifest.name,
        pages: (module.pages ?? []).map((page) => ({
          route: page.route,
          title: titleFor(page, account?.locale) ?? page.route,
        })),
        status: module.status ?? null,
        src: `${frameOrigin(request.headers.host, framePort())}/${module.resource ?? ''}/index.html`,
        context: contextOf(module.key, extension, account, site, host.manifest),
        token: signer.sign('module', {
          moduleKey: module.key,
          accountId: account?.accountId ?? null,
          extension,
          expiresAt: now() + TOKEN_LIFETIME_MS,
        }),
      })),
    };
  });

  const openToken = (text: string, account: Account | undefined): v.InferOutput<typeof tokenSchema> => {
    const token = v.safeParse(tokenSchema, signer.open('module', text));
    if (!token.success) throw new Problem(403, 'This module was not opened by the site.');
    if (token.output.accountId !== (account?.accountId ?? null)) {
      throw new Problem(403, 'This module was opened by another account. Reload the page.');
    }
    if (token.output.expiresAt < now()) throw new Problem(403, 'This page is too old. Reload it.');
    return token.output;
  };

  server.post('/_site/invoke', async (request) => {
    const call = readJson(invokeSchema, request.body);
    const account = accountOf(request);
    const token = openToken(call.token, account);
    try {
      const result = await host.invokeResolver({
        moduleKey: token.moduleKey,
        viewer: viewerOf(account),
        extension: token.extension,
        functionKey: call.functionKey,
        payload: call.payload,
      });
      return { result: result ?? null };
    } catch (error) {
      // The front end gets the message and nothing of the stack, as on the platform.
      return { error: { message: error instanceof Error ? error.message : 'The call failed.' } };
    }
  });

  // As Jira asks when an issue is opened and when its panel is collapsed.
  server.post('/_site/panel-status', async (request) => {
    const { token: text } = readJson(statusSchema, request.body);
    const account = accountOf(request);
    const { moduleKey, extension } = openToken(text, account);
    const status = await host.panelStatus({ moduleKey, viewer: viewerOf(account), extension });
    return { status: status ?? null };
  });

  const colleague = (request: FastifyRequest): Account => {
    const account = accountOf(request);
    if (account?.accountType !== 'licensed') throw new Problem(403, 'Dashboards need a licence.');
    return account;
  };

  server.get('/_site/dashboard', async (request) => {
    const { locale } = colleague(request);
    const titled = host.manifest.modules.filter(({ type }) => type === GADGET);
    return {
      available: titled.map((module) => ({
        moduleKey: module.key,
        title: titleFor(module, locale) ?? module.key,
      })),
      gadgets: dashboard.gadgets().map(({ id, moduleKey }) => ({ id, moduleKey })),
    };
  });

  server.post('/_site/dashboard/gadgets', async (request, reply) => {
    colleague(request);
    const gadget = await dashboard.add(host.manifest, readJson(addSchema, request.body).moduleKey);
    if (gadget === undefined) throw new Problem(404, 'The app has no such gadget.');
    return reply.code(201).send({ id: gadget.id });
  });

  server.delete<{ Params: { id: string } }>('/_site/dashboard/gadgets/:id', async (request, reply) => {
    colleague(request);
    if (!(await dashboard.remove(request.params.id))) throw new Problem(404, 'No such gadget.');
    return reply.code(204).send();
  });

  // What the edit mode of a gadget submits. The token says which gadget it is.
  server.post('/_site/dashboard/configure', async (request) => {
    const { token: text, configuration } = readJson(configureSchema, request.body);
    const { extension } = openToken(text, colleague(request));
    const edited = v.safeParse(
      v.object({ entryPoint: v.literal('edit'), gadget: v.object({ id: v.string() }) }),
      extension,
    );
    if (!edited.success) throw new Problem(403, 'Only the edit mode of a gadget may configure it.');
    if (!(await dashboard.configure(edited.output.gadget.id, configuration)))
      throw new Problem(404, 'No such gadget.');
    return {};
  });

  server.post('/_site/fetch-product', async (request) => {
    const call = readJson(fetchSchema, request.body);
    const account = accountOf(request);
    openToken(call.token, account);
    const answer = await site.handle({
      method: call.method,
      path: call.path,
      headers: call.headers,
      ...(call.body === undefined ? {} : { body: call.body }),
      caller: callerOf(account),
      scopes: host.manifest.scopes,
    });
    return { status: answer.status, headers: answer.headers, body: answer.body };
  });
}

function titleFor(
  module: { title?: string; titles?: Record<string, string> },
  locale = 'fr-FR',
): string | undefined {
  const language = locale.slice(0, 2);
  const translated = Object.entries(module.titles ?? {}).find(
    ([key]) => key === locale || key.startsWith(language),
  );
  return translated?.[1] ?? module.title;
}

function contextOf(
  moduleKey: string,
  extension: Record<string, unknown>,
  account: Account | undefined,
  site: Site,
  manifest: Manifest,
): Record<string, unknown> {
  return {
    ...(account === undefined ? {} : { accountId: account.accountId }),
    cloudId: '00000000-0000-4000-8000-000000000001',
    siteUrl: site.baseUrl,
    environmentId: manifest.environmentId,
    environmentType: 'DEVELOPMENT',
    localId: `ari:cloud:ecosystem::extension/${manifest.appUuid}/${manifest.environmentId}/static/${moduleKey}`,
    locale: account?.locale ?? 'fr-FR',
    timezone: account?.timeZone ?? 'Europe/Paris',
    moduleKey,
    extension,
  };
}
