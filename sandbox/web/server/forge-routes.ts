import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as v from 'valibot';

import type { Account, ForgeHost, Manifest, Site } from '../../contracts';
import { frameOrigin } from './guard';
import { readJson } from './json-body';
import { modulesAt, type Place } from './modules';
import { Problem } from './problem';
import type { Signer } from './signing';
import { callerOf, viewerOf } from './viewer';

const idSchema = v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number));
const keySchema = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]*-\d{1,9}$/));
const placeSchema: v.GenericSchema<unknown, Place> = v.union([
  v.object({ kind: v.literal('portal-request'), portalId: idSchema, key: keySchema }),
  v.object({ kind: v.literal('portal-create'), portalId: idSchema, requestTypeId: idSchema }),
  v.object({ kind: v.literal('portal-foot'), page: v.literal('portal'), portalId: idSchema }),
  v.object({ kind: v.literal('portal-foot'), page: v.literal('my_requests') }),
  v.object({ kind: v.literal('issue'), key: keySchema }),
  v.object({ kind: v.literal('organization'), organizationId: v.pipe(v.string(), v.regex(/^\d{1,9}$/)) }),
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

  server.get('/_site/modules', async (request) => {
    const place = v.safeParse(placeSchema, request.query);
    if (!place.success) throw new Problem(400, 'Unknown place for modules.');
    const account = accountOf(request);
    const mounted = await modulesAt(place.output, account, site, host);
    return {
      modules: mounted.map(({ module, extension }) => ({
        key: module.key,
        title: titleFor(module, account?.locale) ?? host.manifest.name,
        pages: (module.pages ?? []).map((page) => ({
          route: page.route,
          title: titleFor(page, account?.locale) ?? page.route,
        })),
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
