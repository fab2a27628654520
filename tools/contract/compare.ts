import { GENERAL_STATUSES, METHODS } from '../../sandbox/site/openapi';
import type { Json } from './document';
import { dereference, isObject, listAt, objectAt, step, stringsAt } from './document';
import type { Deviation } from './schemas';
import { compareSchemas } from './schemas';

/** One official file. */
export interface Official {
  document: unknown;
  /** The schema of its error answers, which it gives for some statuses only. */
  errorSchema: string;
}

export interface Comparison {
  operations: number;
  deviations: Deviation[];
}

/** One operation, here or there, with what its path says for all methods. */
interface Operation {
  document: unknown;
  operation: Json;
  parameters: Map<string, Json>;
}

/**
 * Compares each operation of our description with the official one of the same method and path. What the official
 * files have and ours has not is no deviation: the local site serves a part.
 * @throws When a reference in one of the documents points nowhere.
 */
export function compareDescriptions(ours: unknown, officials: readonly Official[]): Comparison {
  const deviations: Deviation[] = [];
  let operations = 0;
  for (const [path, item] of Object.entries(objectAt(ours, 'paths'))) {
    for (const method of METHODS) {
      if (!isObject(item) || !isObject(item[method])) continue;
      operations += 1;
      const at = `$.paths${step(path)}.${method}`;
      const official = officials.find(({ document }) => objectAt(document, 'paths', path)[method]);
      if (official) {
        deviations.push(
          ...compareOperations(
            read(ours, path, method),
            read(official.document, path, method),
            official.errorSchema,
            at,
          ),
        );
      } else {
        deviations.push({ path: at, message: 'is no official operation' });
      }
    }
  }
  return { operations, deviations };
}

function read(document: unknown, path: string, method: string): Operation {
  const item = objectAt(document, 'paths', path);
  const operation = objectAt(item, method);
  const parameters = new Map<string, Json>();
  for (const entry of [...listAt(item, 'parameters'), ...listAt(operation, 'parameters')]) {
    const parameter = dereference(document, entry);
    if (!isObject(parameter)) continue;
    parameters.set(`${String(parameter.in)} ${String(parameter.name)}`, parameter);
  }
  return { document, operation, parameters };
}

function compareOperations(ours: Operation, theirs: Operation, errorSchema: string, at: string): Deviation[] {
  return [
    ...identityDeviations(ours.operation, theirs.operation).map((message) => ({ path: at, message })),
    ...scopeDeviations(ours.operation, theirs.operation).map((message) => ({
      path: `${at}['x-scopes']`,
      message,
    })),
    ...parameterDeviations(ours, theirs, at),
    ...bodyDeviations(ours, theirs, `${at}.requestBody`),
    ...responseDeviations(ours, theirs, errorSchema, `${at}.responses`),
  ];
}

function identityDeviations(ours: Json, theirs: Json): string[] {
  const found: string[] = [];
  const id = ours['x-official-operation-id'] ?? ours.operationId;
  if (id !== theirs.operationId) {
    found.push(`is called ${String(id)}, officially ${String(theirs.operationId)}`);
  }
  const experimental = theirs['x-experimental'] === true;
  if ((ours['x-experimental'] === true) !== experimental) {
    found.push(experimental ? 'is officially experimental' : 'is officially not experimental');
  }
  const anonymous = listAt(theirs, 'security').some((way) => isObject(way) && Object.keys(way).length === 0);
  if ((ours['x-anonymous'] === true) !== anonymous) {
    found.push(anonymous ? 'officially answers without an account' : 'officially wants an account');
  }
  return found;
}

function scopeDeviations(ours: Json, theirs: Json): string[] {
  const declared = stringsAt(ours, 'x-scopes').sort().join(' ');
  const official = officialScopes(theirs).sort().join(' ');
  return declared === official ? [] : [`are "${declared}", officially "${official}"`];
}

/** Classic scopes where there are any, else granular ones, else what the security says. */
function officialScopes(operation: Json): string[] {
  const listed = listAt(operation, 'x-atlassian-oauth2-scopes');
  for (const state of ['Current', 'Beta']) {
    const scopes = listed
      .filter((entry) => isObject(entry) && entry.state === state)
      .flatMap((entry) => stringsAt(entry, 'scopes'));
    if (scopes.length > 0) return scopes;
  }
  return listAt(operation, 'security').flatMap((way) => stringsAt(way, 'OAuth2'));
}

function parameterDeviations(ours: Operation, theirs: Operation, at: string): Deviation[] {
  const found: Deviation[] = [];
  for (const [key, parameter] of ours.parameters) {
    const path = `${at}.parameters[${key}]`;
    const official = theirs.parameters.get(key);
    if (!official) {
      found.push({ path, message: 'is no official parameter' });
      continue;
    }
    if (parameter.required === true && official.required !== true) {
      found.push({ path, message: 'is required, officially not' });
    }
    const standard = objectAt(parameter, 'schema').default;
    const officialDefault = objectAt(official, 'schema').default;
    if (standard !== undefined && JSON.stringify(standard) !== JSON.stringify(officialDefault)) {
      found.push({
        path,
        message: `is ${JSON.stringify(standard)} when absent, officially ${officialDefault === undefined ? 'not said' : JSON.stringify(officialDefault)}`,
      });
    }
    found.push(
      ...compareSchemas(
        { document: ours.document, schema: parameter.schema },
        { document: theirs.document, schema: official.schema },
        'sent',
        `${path}.schema`,
      ),
    );
  }
  for (const [key, official] of theirs.parameters) {
    if (official.required === true && ours.parameters.get(key)?.required !== true) {
      found.push({ path: `${at}.parameters`, message: `lacks ${key}, which is required` });
    }
  }
  return found;
}

function bodyDeviations(ours: Operation, theirs: Operation, at: string): Deviation[] {
  const body = dereference(ours.document, ours.operation.requestBody);
  const official = dereference(theirs.document, theirs.operation.requestBody);
  if (!isObject(official)) return isObject(body) ? [{ path: at, message: 'is officially absent' }] : [];
  if (!isObject(body)) {
    return official.required === true ? [{ path: at, message: 'is missing, officially required' }] : [];
  }
  const found = compareContents(
    { document: ours.document, holder: body },
    { document: theirs.document, holder: official },
    'sent',
    at,
  );
  if (official.required === true && body.required !== true) {
    found.unshift({ path: at, message: 'is optional, officially required' });
  }
  return found;
}

function responseDeviations(
  ours: Operation,
  theirs: Operation,
  errorSchema: string,
  at: string,
): Deviation[] {
  const experimental = ours.operation['x-experimental'] === true;
  const officialResponses = objectAt(theirs.operation, 'responses');
  return Object.entries(objectAt(ours.operation, 'responses')).flatMap(([status, entry]) => {
    const path = `${at}${step(status)}`;
    const official = dereference(theirs.document, officialResponses[status]);
    const general = GENERAL_STATUSES.has(status) || (status === '412' && experimental);
    if (!isObject(official) && !general) return [{ path, message: 'is no official answer' }];
    const answer = dereference(ours.document, entry);
    const response = isObject(answer) ? answer : {};
    // An error may come without a word; a success says what it has to say.
    if (Number(status) >= 400 && response.content === undefined) return [];
    return compareContents(
      { document: ours.document, holder: response },
      { document: theirs.document, holder: withErrorContent(official, theirs.document, status, errorSchema) },
      'received',
      path,
    );
  });
}

/** The official files often leave out what an error looks like; it is the same everywhere. */
function withErrorContent(response: unknown, document: unknown, status: string, errorSchema: string): Json {
  const known = isObject(response) ? response : {};
  const schema = objectAt(document, 'components', 'schemas')[errorSchema];
  if (known.content !== undefined || Number(status) < 400 || schema === undefined) return known;
  return { ...known, content: { 'application/json': { schema } } };
}

interface Content {
  document: unknown;
  holder: Json;
}

function compareContents(
  ours: Content,
  theirs: Content,
  direction: 'sent' | 'received',
  at: string,
): Deviation[] {
  const official = objectAt(theirs.holder, 'content');
  const own = objectAt(ours.holder, 'content');
  const found = Object.entries(own).flatMap(([type, media]) => {
    const path = `${at}.content${step(type)}`;
    if (!isObject(official[type])) return [{ path, message: 'is no official content' }];
    return compareSchemas(
      { document: ours.document, schema: objectAt(media).schema },
      { document: theirs.document, schema: official[type].schema },
      direction,
      `${path}.schema`,
    );
  });
  const silent = Object.keys(own).length === 0;
  const speaks = Object.values(official).some((media) => Object.keys(objectAt(media, 'schema')).length > 0);
  return silent && speaks ? [...found, { path: at, message: 'has no content, officially it has' }] : found;
}
