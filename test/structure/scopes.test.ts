import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { filesUnder } from '../../tools/app/files';
import { readManifest } from '../../tools/app/manifest';
import { productCalls, unroutedPaths } from '../../tools/app/product-calls';
import { collect, parseFile } from '../../tools/app/syntax';
import { scopesFor } from '../../tools/contract/scopes';
import { root } from '../../tools/root';

const manifest = readManifest();
const calls = productCalls();

/** Classic scopes by product event, as Atlassian's validator knows them. */
const { mapping } = JSON.parse(
  readFileSync(
    join(root, 'node_modules/@forge/manifest/out/mapping/product-event-to-scope-mapping.json'),
    'utf8',
  ),
) as { mapping: { productEvent: string; oAuthScopes: { current: string[] } }[] };

/** Product events of the triggers; an app's own lifecycle needs no scope. */
const productEvents = (manifest.modules['trigger'] ?? [])
  .flatMap((trigger) => trigger['events'] as (string | { eventType: string })[])
  .map((event) => (typeof event === 'string' ? event : event.eventType))
  .filter((name) => !name.startsWith('avi:forge:'));

const imported = new Set(
  filesUnder(join(root, 'src'), ['.ts']).flatMap((file) =>
    collect(parseFile(file), (node) =>
      ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)
        ? node.moduleSpecifier.text
        : undefined,
    ),
  ),
);

function scopesOfEvent(name: string): string[] {
  const known = mapping.find(({ productEvent }) => productEvent === name);
  if (known === undefined) throw new Error(`No such product event as ${name}`);
  return known.oAuthScopes.current;
}

describe('scopes', () => {
  test('the app asks for exactly what its calls, its events and its storage need', () => {
    const needed = new Set([
      ...calls.flatMap(({ method, path }) => scopesFor(method, path)),
      ...productEvents.flatMap(scopesOfEvent),
      ...(imported.has('@forge/kvs') ? ['storage:app'] : []),
    ]);
    expect([...manifest.permissions.scopes].sort()).toEqual([...needed].sort());
  });

  test('calls and events were looked at', () => {
    expect(calls.map(({ method, path }) => `${method} ${path.replace(/\?.*/, '')}`)).toContain(
      'PUT /rest/api/3/issue/{}',
    );
    expect(productEvents).toContain('avi:jira:created:issue');
  });
});

describe('paths', () => {
  test('every path of Jira and JSM is encoded by `route`', () => {
    expect(unroutedPaths()).toEqual([]);
  });

  test('only `src/jira` names a path', () => {
    expect(calls.map(({ place }) => place).filter((place) => !place.startsWith('src/jira/'))).toEqual([]);
  });
});
