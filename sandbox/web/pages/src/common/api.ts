import { useCallback, useEffect, useRef, useState } from 'react';

/** An answer that is not a success. `status` 0: the server could not be reached. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly status: number,
    /** As the server worded them; may be empty. */
    readonly messages: string[],
  ) {
    super(messages[0] ?? `HTTP ${status}`);
  }
}

/** Calls the server as the account of the session. Undefined for an empty answer; throws an ApiError otherwise. */
export async function call(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch {
    throw new ApiError(0, []);
  }
  const text = await response.text();
  const value = text === '' ? undefined : parse(text);
  if (!response.ok) throw new ApiError(response.status, messagesOf(value));
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function messagesOf(value: unknown): string[] {
  const body = record(value);
  const named = Object.values(record(body['errors'])).filter((message) => typeof message === 'string');
  return [
    ...list(body['errorMessages']).filter((message) => typeof message === 'string'),
    ...(typeof body['errorMessage'] === 'string' ? [body['errorMessage']] : []),
    ...named,
  ];
}

/** The value as an object; empty when it is none. Answers are read field by field, never cast. */
export function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Text of a string or number; empty otherwise. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

export type Loaded<T> =
  | { state: 'loading' }
  | { state: 'failed'; error: ApiError; retry: () => void }
  | { state: 'ready'; value: T; reload: () => Promise<void> };

/** Loads when `key` changes. A reload keeps what is shown until the new value is there. */
export function useLoad<T>(key: string, load: () => Promise<T>): Loaded<T> {
  const [loaded, setLoaded] = useState<{ key: string; value?: T; error?: ApiError }>({ key: '' });

  // `key` names everything that `load` depends on; the function itself is new at every rendering.
  const latest = useRef(load);
  useEffect(() => {
    latest.current = load;
  });

  const run = useCallback(
    async (isCurrent: () => boolean) => {
      try {
        const value = await latest.current();
        if (isCurrent()) setLoaded({ key, value });
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        if (isCurrent()) setLoaded({ key, error });
      }
    },
    [key],
  );

  useEffect(() => {
    let current = true;
    void run(() => current);
    return () => {
      current = false;
    };
  }, [run]);

  const again = useCallback(() => run(() => true), [run]);
  if (loaded.key !== key) return { state: 'loading' };
  if (loaded.error !== undefined) {
    return { state: 'failed', error: loaded.error, retry: () => void again() };
  }
  return { state: 'ready', value: loaded.value as T, reload: again };
}
