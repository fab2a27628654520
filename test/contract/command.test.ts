import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDescription, operationsOf } from '../../sandbox/site/openapi';
import { compareWithFolder } from '../../tools/contract/command';
import type { Exception } from '../../tools/contract/exceptions';

const PLATFORM = 'jira-platform-v3.openapi.json';
const DESK = 'jsm.openapi.json';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'palier-contract-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Our own description, as if it were official. */
function asOfficial(
  change: (paths: Record<string, Record<string, unknown> | undefined>) => void = () => undefined,
) {
  const description = loadDescription();
  for (const { operation } of operationsOf(description)) {
    operation.operationId = operation['x-official-operation-id'] ?? operation.operationId;
  }
  change(description.paths);
  writeFileSync(join(folder, PLATFORM), JSON.stringify(description));
  writeFileSync(join(folder, DESK), JSON.stringify({ paths: { '/unused': {} } }));
}

function run(exceptions: readonly Exception[] = [], place: string | undefined = folder) {
  const out: string[] = [];
  const err: string[] = [];
  const code = compareWithFolder(place, exceptions, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out, err };
}

const count = operationsOf(loadDescription()).length;
const LABELS = "$.paths['/rest/api/3/label'].get is no official operation";
const noLabels: Exception = {
  path: "$.paths['/rest/api/3/label'].get",
  message: 'is no official operation',
  reason: 'it was forgotten there',
};

test('says how much was compared when nothing deviates', () => {
  asOfficial();
  expect(run()).toEqual({ code: 0, out: [`${count} operations compared, 0 deviations`], err: [] });
});

test('fails on a deviation, a line each', () => {
  asOfficial((paths) => delete paths['/rest/api/3/label']);
  expect(run()).toEqual({ code: 1, out: [LABELS, `${count} operations compared, 1 deviations`], err: [] });
});

test('shows a reviewed deviation with its reason, and does not fail', () => {
  asOfficial((paths) => delete paths['/rest/api/3/label']);
  expect(run([noLabels])).toEqual({
    code: 0,
    out: [`known: ${LABELS} (it was forgotten there)`, `${count} operations compared, 0 deviations`],
    err: [],
  });
});

test('fails on a reviewed deviation that is gone', () => {
  asOfficial();
  expect(run([noLabels])).toEqual({
    code: 1,
    out: [`known, but gone: ${noLabels.path}`, `${count} operations compared, 0 deviations`],
    err: [],
  });
});

test('asks for the folder', () => {
  const err: string[] = [];
  expect(compareWithFolder(undefined, [], { out: () => undefined, err: (line) => err.push(line) })).toBe(2);
  expect(err).toEqual([expect.stringContaining('npm run contract -- FOLDER')]);
});

test.each([
  ['is missing', undefined, 'ENOENT'],
  ['is no JSON', '{', 'JSON'],
  ['is something else', '{"name":"x"}', 'has no paths'],
])('names the official file that %s', (_how, content, why) => {
  asOfficial();
  rmSync(join(folder, DESK));
  if (content !== undefined) writeFileSync(join(folder, DESK), content);
  const { code, out, err } = run();
  expect({ code, out }).toEqual({ code: 2, out: [] });
  expect(err).toEqual([expect.stringContaining(join(folder, DESK))]);
  expect(err[0]).toContain(why);
});
