import { AsyncLocalStorage } from 'node:async_hooks';
import type { AppManifest } from './app-manifest';
import type { Installation } from './installation';
import type { Running } from './running';

/** `__forge_fetch__` as the host answers it for one run. */
export type PlatformFetch = (
  running: Running,
  target: unknown,
  path: unknown,
  init: unknown,
) => Promise<Response>;

interface Host {
  app: AppManifest;
  installation: Installation;
  fetch: PlatformFetch;
}

export interface Globals {
  /** Runs `work` as `running`: everything it awaits sees that run's identity. */
  runAs: <T>(running: Running, work: () => Promise<T>) => Promise<T>;
  /** Takes the globals away again; with several hosts open, the last one to close does. */
  withdraw: () => void;
}

const current = new AsyncLocalStorage<{ running: Running; host: Host }>();
const open: Host[] = [];
let restore: (() => void) | undefined;

/** Runs `work` as nobody, so that what the site starts on a call's account does not inherit the caller. */
export function runOutside<T>(work: () => T): T {
  return current.exit(work);
}

/** Provides the two globals that Forge's packages use. */
export function provideGlobals(host: Host): Globals {
  open.push(host);
  restore ??= define();
  return {
    runAs: (running, work) => current.run({ running, host }, work),
    withdraw: () => {
      open.splice(open.indexOf(host), 1);
      if (open.length > 0) return;
      restore?.();
      restore = undefined;
    },
  };
}

function define(): () => void {
  const names = ['__forge_fetch__', '__forge_runtime__'] as const;
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  Object.defineProperty(globalThis, '__forge_fetch__', {
    configurable: true,
    enumerable: false,
    value: async (target: unknown, path: unknown, init: unknown): Promise<Response> => {
      const active = current.getStore();
      if (active === undefined) throw new Error('Forge platform call outside an invocation');
      if (active.running.over) {
        throw new Error(`Forge platform call after the end of invocation ${active.running.id}`);
      }
      return active.host.fetch(active.running, target, path, init);
    },
  });
  Object.defineProperty(globalThis, '__forge_runtime__', {
    configurable: true,
    enumerable: false,
    get: () => {
      const active = current.getStore();
      const host = active?.host ?? open.at(-1);
      return host === undefined ? undefined : describeRuntime(host, active?.running);
    },
  });
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    }
  };
}

/** `kvs` is left out on purpose: `@forge/kvs` then calls through the proxy, which the host answers. */
function describeRuntime({ app, installation }: Host, running: Running | undefined): Record<string, unknown> {
  const viewer = running?.viewer;
  const id = running?.id ?? 'no-invocation';
  return {
    proxy: { token: 'local', url: 'https://forge-proxy.invalid' },
    contextAri: installation.installContext,
    container: {},
    appContext: {
      appId: app.manifest.appUuid,
      appVersion: installation.appVersion,
      environmentId: installation.environmentId,
      environmentType: 'DEVELOPMENT',
      invocationId: id,
      installationId: installation.installationId,
      functionKey: running?.functionKey ?? '',
      moduleType: running?.moduleType ?? '',
      moduleKey: running?.moduleKey ?? '',
      ...(installation.license === undefined ? {} : { license: installation.license }),
      installation: installation.installation,
      permissions: { scopes: [...app.manifest.scopes], external: {} },
    },
    ...(viewer === undefined || viewer.kind === 'anonymous' ? {} : { aaid: viewer.accountId }),
    lambdaContext: {
      awsRequestId: id,
      getRemainingTimeInMillis: () => running?.remainingMs() ?? 0,
    },
    tracing: { traceId: id.replaceAll('-', ''), spanId: id.slice(0, 16) },
    realtime: {},
    metrics: noMetrics,
    featureFlags: () => false,
  };
}

const nothing = (): void => undefined;
const noMetrics = {
  counter: () => ({ incr: nothing, incrBy: nothing, decr: nothing, decrBy: nothing }),
  timing: () => ({ measure: () => ({ stop: nothing }) }),
  gauge: () => ({ set: nothing }),
};
