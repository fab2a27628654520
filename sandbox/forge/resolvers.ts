import type { Extension, Site, Viewer } from '../contracts';
import type { AppManifest } from './app-manifest';
import type { Installation } from './installation';
import { type Invoker, problemOf } from './invocation';
import { INVOKE_REQUEST_BYTES, INVOKE_RESPONSE_BYTES, RESOLVER_SECONDS, jsonBytes } from './limits';

export interface ResolverCall {
  moduleKey: string;
  viewer: Viewer;
  extension: Extension;
  functionKey: string;
  payload?: unknown;
}

/** What an anonymous visitor's account id reads as in the app. */
const NOBODY = 'unidentified';

/** Calls of the app's screens to their resolvers. */
export class Resolvers {
  constructor(
    private readonly site: Site,
    private readonly app: AppManifest,
    private readonly installation: Installation,
    private readonly invoker: Invoker,
    private readonly context: () => Record<string, unknown>,
  ) {}

  /** Rejects with what the screen would get. */
  async invoke({ moduleKey, viewer, extension, functionKey, payload }: ResolverCall): Promise<unknown> {
    const module = this.app.manifest.modules.find(({ key }) => key === moduleKey);
    if (module === undefined) throw new Error(`no module ${moduleKey}`);
    const resolverFunction = this.app.functions.get(module.resolverFunction ?? '');
    if (resolverFunction === undefined) throw new Error(`module ${moduleKey} has no resolver`);
    admit(this.site, viewer, module.unlicensedAccess, moduleKey);

    if (containsFunction(payload))
      throw new Error('Passing functions as part of the payload is not supported!');
    if (jsonBytes(payload) > INVOKE_REQUEST_BYTES) throw new Error('the payload is larger than 500 KB');

    const accountId = viewer.kind === 'anonymous' ? NOBODY : viewer.accountId;
    const locale = viewer.kind === 'anonymous' ? undefined : this.site.account(viewer.accountId)?.locale;
    const { installation } = this;
    const ended = await this.invoker.run({
      function: resolverFunction,
      moduleKey,
      moduleType: module.type,
      cause: `invoke ${functionKey}`,
      limitSeconds: RESOLVER_SECONDS,
      viewer,
      event: {
        call: { functionKey, ...(payload === undefined ? {} : { payload: roundTrip(payload) }) },
        context: {
          accountId,
          accountType: viewer.kind,
          cloudId: installation.cloudId,
          siteUrl: installation.siteUrl,
          environmentId: installation.environmentId,
          environmentType: 'DEVELOPMENT',
          moduleKey,
          localId: `${installation.appAri.replace('::app/', '::extension/')}/${installation.environmentId}/static/${moduleKey}`,
          extension: { ...(roundTrip(extension) as Extension), type: module.type },
          installContext: installation.installContext,
          ...(locale === undefined ? {} : { locale }),
          ...(installation.license === undefined ? {} : { license: installation.license }),
        },
      },
      context: { ...this.context(), principal: { accountId } },
    });
    if (ended.kind !== 'returned') {
      throw new Error(`There was an error invoking the function - ${problemOf(ended) ?? 'unknown'}`);
    }
    const result = roundTrip(ended.value);
    if (jsonBytes(result) > INVOKE_RESPONSE_BYTES) throw new Error('the response is larger than 5 MB');
    return result;
  }
}

/**
 * The platform vouches for who views, and lets in only the kinds that the module opted in to. Throws for others.
 */
export function admit(site: Site, viewer: Viewer, unlicensedAccess: string[], moduleKey: string): void {
  if (viewer.kind !== 'anonymous') {
    const accountType = site.account(viewer.accountId)?.accountType;
    if (accountType !== viewer.kind) {
      throw new Error(`account ${viewer.accountId} is ${accountType ?? 'unknown'}, not ${viewer.kind}`);
    }
  }
  if (viewer.kind !== 'licensed' && !unlicensedAccess.includes(viewer.kind)) {
    throw new Error(`module ${moduleKey} is not available to ${viewer.kind} users`);
  }
}

function roundTrip(value: unknown): unknown {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
}

function containsFunction(value: unknown): boolean {
  if (typeof value === 'function') return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(containsFunction);
}
