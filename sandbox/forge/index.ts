import type { Clock, ForgeHost, Site } from '../contracts';
import { Actions } from './actions';
import { Activity } from './activity';
import type { AppManifest } from './app-manifest';
import { describeInstallation, handlerContext } from './installation';
import { type Handler, Invoker, messageOf } from './invocation';
import { FaultPlayer } from './faulted';
import { Kvs } from './kvs';
import { announceInstallation } from './lifecycle';
import { Llm } from './llm';
import { PanelStatuses } from './panel-status';
import { platformFetch } from './platform';
import { ProductCalls } from './product';
import { Queues } from './queues';
import { readManifest } from './read-manifest';
import { Resolvers } from './resolvers';
import { type PlatformFetch, provideGlobals, runOutside } from './runtime';
import { Schedules } from './schedules';
import { Triggers } from './triggers';

export interface ForgeHostOptions {
  site: Site;
  clock: Clock;
  /** `manifest.yml`; its translations are read beside it. */
  manifestPath: string;
  /** The exports of the app's `src/index.ts`. Called once, when Forge's globals are there. */
  loadApp: () => Promise<Record<string, unknown>>;
  /** Problems of the app that Forge would put in its log; by default nobody hears them. */
  log?: (line: string) => void;
}

/**
 * Installs the app on the site and runs it. Rejects with what is wrong when the manifest is not valid, names a
 * handler that the app does not export, or uses what the local site does not have.
 */
export async function startForgeHost(options: ForgeHostOptions): Promise<ForgeHost> {
  const { site, clock, log = () => undefined } = options;
  const app = readManifest(options.manifestPath);
  const installation = describeInstallation(app, site);
  const activity = new Activity();
  const handlers = new Map<string, Handler>();
  const context = (): Record<string, unknown> => handlerContext(installation);

  let answer: PlatformFetch = () => Promise.reject(new Error('the Forge host is starting'));
  const globals = provideGlobals({
    app,
    installation,
    fetch: (running, target, path, init) => answer(running, target, path, init),
  });
  const invoker = new Invoker(handlers, globals.runAs, clock, activity, log);
  const kvs = new Kvs(site.storage('kvs'), app.manifest.scopes, clock);
  // Undone from the last to the first: runs are ended before the globals go.
  const closing: (() => void)[] = [globals.withdraw, () => kvs.close(), () => invoker.close()];
  const undo = (): void => {
    for (const close of closing.splice(0).reverse()) close();
  };
  try {
    const queues = new Queues(site.storage('queue'), app, invoker, clock, activity, context, log);
    const triggers = new Triggers(site, app, installation, invoker, clock, activity, context, log);
    const schedules = new Schedules(app, installation, invoker, clock, context, log);
    const resolvers = new Resolvers(site, app, installation, invoker, context);
    const actions = new Actions(site, app, installation, invoker, context);
    const panels = new PanelStatuses(site, app, installation, invoker, context, log);
    const faults = new FaultPlayer(clock, activity);
    const llm = new Llm(site, app, clock, faults);
    answer = platformFetch({ product: new ProductCalls(site, app, faults), kvs, queues, llm, log });
    closing.push(
      () => queues.close(),
      () => triggers.close(),
      () => schedules.close(),
    );

    collectHandlers(app, await options.loadApp(), handlers);
    await site.installApp(app.installed);
    closing.push(site.onEvent((event) => runOutside(() => triggers.receive(event))));
    schedules.start();
    await queues.start();
    const announced = announceInstallation(
      site.storage('lifecycle'),
      triggers,
      installation,
      app.manifest.name,
      activity,
    ).catch((error: unknown) => log(`installed event: ${messageOf(error)}`));
    // Idle ends it too: the app's answer to the event may itself be waiting for the clock.
    await Promise.race([announced, activity.idle()]);

    return {
      manifest: app.manifest,
      llm,
      storage: kvs,
      statistics: () => ({ outcomes: invoker.ended(), queue: queues.size(), storage: kvs.use() }),
      invokeResolver: (call) => resolvers.invoke(call),
      panelStatus: (call) => panels.status(call),
      runAction: (call) => actions.run(call),
      runScheduled: (key) => schedules.run(key),
      settle: () => activity.idle(),
      invocations: () => invoker.recorded(),
      async close() {
        undo();
        await activity.idle();
      },
    };
  } catch (error) {
    undo();
    throw error;
  }
}

function collectHandlers(
  app: AppManifest,
  exported: Record<string, unknown>,
  handlers: Map<string, Handler>,
): void {
  for (const { key, exportName } of app.functions.values()) {
    const handler = exported[exportName];
    if (typeof handler !== 'function') {
      throw new Error(`manifest: function ${key}: the app does not export a function ${exportName}`);
    }
    handlers.set(exportName, handler as Handler);
  }
}
