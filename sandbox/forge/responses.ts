/** A JSON answer as the platform's proxy gives it. */
export function jsonResponse(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

export function emptyResponse(status: number): Response {
  return new Response(null, { status });
}

/** A refusal of the proxy itself: `@forge/api` turns the header into an error. */
export function proxyRefusal(status: number, code: string, message: string): Response {
  return jsonResponse(status, { code, message }, { 'forge-proxy-error': code });
}
