import type { ApiResponse, Caller, Site } from '../contracts';
import type { AppManifest } from './app-manifest';
import type { FaultPlayer } from './faulted';
import type { Running } from './running';
import { plainRequest } from './request-init';
import { proxyRefusal } from './responses';
import { runOutside } from './runtime';

export type Provider = 'app' | 'user' | 'none';

/** Calls of the app to Jira and JSM, with the identity that the run may take. */
export class ProductCalls {
  constructor(
    private readonly site: Site,
    private readonly app: AppManifest,
    private readonly faults: FaultPlayer,
  ) {}

  async call(
    running: Running,
    provider: Provider,
    accountId: string | undefined,
    path: string,
    init: unknown,
  ): Promise<Response> {
    const request = plainRequest(init);
    const as = { app: 'asApp', user: 'asUser', none: 'unauthenticated' }[provider];
    const called = `${as} ${request.method} ${path}`;
    const identity = this.identify(running, provider, accountId);
    if (identity instanceof Response) {
      running.calls.push(`${called} ${String(identity.status)}`);
      return identity;
    }
    const place = running.calls.push(`${called} …`) - 1;
    const fault = this.site.faults.take(request.method, path);
    try {
      const response =
        (await this.faults.play(running, fault)) ??
        (await runOutside(() =>
          this.site.handle({
            method: request.method,
            path,
            headers: request.headers,
            ...(request.body === undefined ? {} : { body: request.body }),
            caller: identity.caller,
            scopes: identity.scopes,
          }),
        ));
      running.calls[place] = `${called} ${String(response.status)}`;
      return toResponse(response);
    } catch (error) {
      running.calls[place] = `${called} failed`;
      throw error;
    }
  }

  private identify(
    running: Running,
    provider: Provider,
    accountId: string | undefined,
  ): { caller: Caller; scopes: readonly string[] } | Response {
    const { scopes } = this.app.manifest;
    if (provider === 'app') return { caller: { kind: 'app' }, scopes };
    if (provider === 'none') return { caller: { kind: 'anonymous' }, scopes };
    if (accountId !== undefined) {
      const { impersonationScopes } = this.app;
      if (impersonationScopes.length === 0 || !mayActAs(this.site.account(accountId)?.accountType)) {
        return needsAuthentication();
      }
      return { caller: { kind: 'user', accountId }, scopes: impersonationScopes };
    }
    const { viewer } = running;
    if (viewer === undefined || viewer.kind === 'anonymous' || !mayActAs(viewer.kind))
      return needsAuthentication();
    return { caller: { kind: 'user', accountId: viewer.accountId }, scopes };
  }
}

function mayActAs(kind: string | undefined): boolean {
  return kind === 'licensed' || kind === 'customer';
}

function needsAuthentication(): Response {
  return proxyRefusal(401, 'NEEDS_AUTHENTICATION_ERR', 'Authentication Required');
}

function toResponse({ status, headers, body }: ApiResponse): Response {
  const bodiless = status === 204 || status === 304;
  return new Response(bodiless ? null : body, { status, headers });
}
