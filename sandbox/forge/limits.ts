/** The platform's limits, as Atlassian documents them. Sizes in bytes of JSON, times in seconds. */

/** Of an action, for a rule or for Rovo. */
export const ACTION_SECONDS = 55;
export const RESOLVER_SECONDS = 25;
export const TRIGGER_SECONDS = 25;
/** Consumers and scheduled triggers, unless the function's `timeoutSeconds` says otherwise. */
export const LONG_FUNCTION_SECONDS = 55;
export const LONGEST_FUNCTION_SECONDS = 900;

export const INVOKE_REQUEST_BYTES = 500 * 1024;
export const INVOKE_RESPONSE_BYTES = 5 * 1024 * 1024;
export const PRODUCT_EVENT_BYTES = 200 * 1024;

export const TRIGGER_RETRIES = 4;
export const RETRY_AFTER_SECONDS = 900;
export const RETRY_DATA_BYTES = 4 * 1024;

export const PUSH_EVENTS = 50;
export const PUSH_BYTES = 200 * 1024;
export const PUSH_EVENTS_PER_MINUTE = 500;
export const PUSH_DELAY_SECONDS = 900;
/** Each event, when its consumer may run longer than the default. */
export const LONG_CONSUMER_EVENT_BYTES = 100 * 1024;
/** How often a consumer may push an event that leads to another push. */
export const PUSH_CHAIN = 1000;
export const RETENTION_MS = 24 * 60 * 60 * 1000;

/** From the time before general availability; no newer figure is published. */
export const LLM_REQUESTS_PER_MINUTE = 100;

export const SCHEDULED_TRIGGERS = 5;
export const FIRST_SCHEDULED_RUN_MS = 5 * 60 * 1000;

export const KVS_KEY_LENGTH = 500;
export const KVS_VALUE_BYTES = 240 * 1024;
export const KVS_VALUE_DEPTH = 31;
export const KVS_GROUP_OPERATIONS = 25;
export const KVS_GROUP_BYTES = 4 * 1024 * 1024;
/** A query's limit must stay below this. */
export const KVS_QUERY_BELOW = 100;
export const KVS_QUERY_DEFAULT = 10;
export const KVS_TTL_MS = 365 * 24 * 60 * 60 * 1000;

export function jsonBytes(value: unknown): number {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? 0 : Buffer.byteLength(text);
}
