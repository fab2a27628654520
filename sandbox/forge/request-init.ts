/** The second argument of the app's `fetch`-like call, reduced to what a JSON API can take. */
export interface PlainRequest {
  method: string;
  /** Lower-case names. */
  headers: Record<string, string>;
  body: string | undefined;
}

/** Throws on a body that is not text: the local site takes JSON only. */
export function plainRequest(init: unknown): PlainRequest {
  const { method, headers, body }: RequestInit = typeof init === 'object' && init !== null ? init : {};
  if (body !== undefined && body !== null && typeof body !== 'string') {
    throw new Error(`request body of type ${typeof body} is not implemented by the local Forge host`);
  }
  return {
    method: method?.toUpperCase() ?? 'GET',
    headers: Object.fromEntries(new Headers(headers)),
    body: body ?? undefined,
  };
}

/** The JSON body of a call to the platform; undefined when it is not JSON. */
export function jsonBody(init: unknown): unknown {
  const { body } = plainRequest(init);
  if (body === undefined) return undefined;
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}
