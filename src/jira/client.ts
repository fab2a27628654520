import { asApp, asUser, type Route } from '@forge/api';
import * as v from '../packed/valibot.cjs';
import { noteLimit } from '../storage/rate-limits';
import { JiraError, kindOfStatus } from './errors';

/** On whose behalf a call is made. `user` is whoever looks at the screen; refused by Jira when there is nobody. */
export type Actor = 'app' | 'user';

export type Method = 'GET' | 'POST' | 'PUT';

/**
 * One call to Jira or JSM.
 *
 * @returns the answer's JSON after `schema` passed it
 * @throws JiraError for every other end: refused, gone, limited, unreachable, or an answer of another shape
 */
export async function call<const S extends v.GenericSchema>(
  actor: Actor,
  method: Method,
  path: Route,
  schema: S,
  body?: unknown,
): Promise<v.InferOutput<S>> {
  const response = await send(actor, method, path, body);
  const json: unknown = await response.json().catch((cause: unknown) => {
    throw new JiraError('unavailable', `${method} answered ${String(response.status)} without JSON`, {
      cause,
    });
  });
  const parsed = v.safeParse(schema, json);
  if (!parsed.success) {
    throw new JiraError(
      'rejected',
      `${method} answered an unexpected shape at ${v.getDotPath(parsed.issues[0]) ?? 'its root'}`,
    );
  }
  return parsed.output;
}

/** One call whose answer has no content of interest. Throws as `call` does. */
export async function command(actor: Actor, method: Method, path: Route, body?: unknown): Promise<void> {
  await send(actor, method, path, body);
}

async function send(actor: Actor, method: Method, path: Route, body: unknown) {
  const api = actor === 'app' ? asApp() : asUser();
  const response = await api
    .requestJira(path, {
      method,
      headers: {
        Accept: 'application/json',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    .catch((cause: unknown) => {
      throw JiraError.ofThrown(method, cause);
    });
  const limit = limitOf(response);
  // Only told to admins: a call does not fail for it.
  if (limit !== undefined) await noteLimit(limit, new Date()).catch(() => undefined);
  if (response.ok) return response;
  throw new JiraError(kindOfStatus(response.status), `${method} answered ${String(response.status)}`, {
    status: response.status,
    retryAfterSeconds: retryAfter(response.headers.get('retry-after')),
    complaints: response.status === 400 ? complaintsOf(await response.json().catch(() => undefined)) : [],
  });
}

const refusalSchema = v.object({ errorMessages: v.array(v.string()) });

/** A few lines at most: they are shown to admins. */
function complaintsOf(json: unknown): string[] {
  const parsed = v.safeParse(refusalSchema, json);
  return parsed.success ? parsed.output.errorMessages.slice(0, 5).map((text) => text.slice(0, 300)) : [];
}

function limitOf({ status, headers }: Awaited<ReturnType<ReturnType<typeof asApp>['requestJira']>>) {
  if (status === 429) return 'refusedAt';
  return headers.get('x-ratelimit-nearlimit') === 'true' ? 'nearAt' : undefined;
}

function retryAfter(header: string | null): number | undefined {
  const seconds = Number(header);
  return header !== null && Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}
