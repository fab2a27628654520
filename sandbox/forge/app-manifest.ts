import type { InstalledApp, Manifest } from '../contracts';

export interface EventFilter {
  ignoreSelf: boolean;
  appIsLicensed: boolean | undefined;
  expression: string | undefined;
  onError: 'IGNORE' | 'IGNORE_AND_LOG' | 'RECEIVE' | 'RECEIVE_AND_LOG';
}

export interface FunctionModule {
  key: string;
  /** The export of the app's entry that runs: `NAME` of `index.NAME`. */
  exportName: string;
  timeoutSeconds: number | undefined;
}

export interface TriggerModule {
  key: string;
  functionKey: string;
  /** One per event name; a filter of the whole trigger is repeated on each. */
  events: { name: string; filter: EventFilter | undefined }[];
}

export interface ConsumerModule {
  key: string;
  queue: string;
  functionKey: string;
}

export interface ScheduledModule {
  key: string;
  functionKey: string;
  interval: 'fiveMinute' | 'hour' | 'day' | 'week';
  appIsLicensed: boolean | undefined;
}

/** `manifest.yml` as the host needs it: checked, translated, with every reference resolved. */
export interface AppManifest {
  /** What the pages see. */
  manifest: Manifest;
  /** What the site must know. */
  installed: InstalledApp;
  /** `app.licensing.enabled`: only such an app gets a license in its contexts. */
  licensed: boolean;
  /** Whether the manifest declares the `llm` module, without which Forge LLM answers nothing. */
  usesLlm: boolean;
  /** Scopes with `allowImpersonation`: what `asUser(accountId)` may use. */
  impersonationScopes: string[];
  functions: Map<string, FunctionModule>;
  triggers: TriggerModule[];
  consumers: ConsumerModule[];
  scheduled: ScheduledModule[];
}
