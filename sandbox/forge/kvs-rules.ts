import { KVS_KEY_LENGTH, KVS_TTL_MS, KVS_VALUE_BYTES, KVS_VALUE_DEPTH, jsonBytes } from './limits';

/** Why storage refuses a call: the code that `ForgeKvsAPIError` carries. */
export interface Refusal {
  status: number;
  code: string;
  message: string;
}

export function refusal(code: string, message: string, status = 400): Refusal {
  return { status, code, message };
}

const KEY = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;

export function checkKey(key: unknown): Refusal | undefined {
  if (typeof key !== 'string') return refusal('INVALID_KEY', 'The key must be a string');
  if (key.length === 0) return refusal('KEY_TOO_SHORT', 'The key is empty');
  if (key.length > KVS_KEY_LENGTH) {
    return refusal('KEY_TOO_LONG', `The key is longer than ${String(KVS_KEY_LENGTH)} characters`);
  }
  return KEY.test(key) ? undefined : refusal('INVALID_KEY', 'The key has characters that keys may not have');
}

export function checkValue(value: unknown): Refusal | undefined {
  if (value === undefined || value === null) return refusal('INVALID_VALUE', 'A value is required');
  if (jsonBytes(value) > KVS_VALUE_BYTES) return refusal('MAX_SIZE', 'The value is larger than 240 KiB');
  if (depthOf(value) > KVS_VALUE_DEPTH) return refusal('MAX_DEPTH', 'The value is nested too deeply');
  return undefined;
}

const UNIT_MS = new Map([
  ['SECONDS', 1000],
  ['MINUTES', 60_000],
  ['HOURS', 3_600_000],
  ['DAYS', 86_400_000],
]);

/** Milliseconds that a value lives; undefined without a limit. */
export function readTtl(ttl: { value: number; unit: string } | undefined): number | undefined | Refusal {
  if (ttl === undefined) return undefined;
  const unit = UNIT_MS.get(ttl.unit);
  if (unit === undefined || !Number.isInteger(ttl.value) || ttl.value <= 0 || ttl.value * unit > KVS_TTL_MS) {
    return refusal(
      'INVALID_TTL',
      'A time to live is a whole number of SECONDS, MINUTES, HOURS or DAYS, at most a year',
    );
  }
  return ttl.value * unit;
}

/** A scalar has depth 0, `{}` 1. Iterative: a hostile depth must not exhaust the stack. */
function depthOf(value: unknown): number {
  let level = [value];
  for (let depth = 0; ; depth++) {
    const inner = level.filter((item): item is object => typeof item === 'object' && item !== null);
    if (inner.length === 0) return depth;
    level = inner.flatMap((item) => Object.values(item) as unknown[]);
  }
}
