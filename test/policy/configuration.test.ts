import fc from 'fast-check';
import {
  CONFIGURATION_SCHEMA,
  CONFIGURATION_VERSION,
  LONGEST_CONFIGURATION,
  readConfiguration,
} from '../../src/policy/configuration';
import { DEFAULT_POLICY } from '../../src/policy/default';
import { contentOf, DEFAULT_CLIENT_OPTIONS } from '../../src/policy/policy';

const FILE = {
  schema: CONFIGURATION_SCHEMA,
  version: CONFIGURATION_VERSION,
  exportedAt: '2026-03-02T08:00:00.000Z',
  policy: contentOf(DEFAULT_POLICY),
  contracts: { header: ['reference'], rows: [['M-1']] },
};

test('what was written is read back', () => {
  expect(readConfiguration(JSON.stringify(FILE))).toEqual({ kind: 'read', policy: FILE.policy });
  expect(readConfiguration(JSON.stringify({ ...FILE, draft: FILE.policy }))).toMatchObject({
    kind: 'read',
    draft: FILE.policy,
  });
});

test('what clients are told and who of them approves goes with it; a file of before has none of it', () => {
  const client = {
    comments: true,
    notice: true,
    approvers: { reporter: false, participants: true, named: { '7': ['account-1', 'account-2'] } },
  };
  expect(readConfiguration(JSON.stringify({ ...FILE, policy: { ...FILE.policy, client } }))).toMatchObject({
    kind: 'read',
    policy: { client },
  });
  const { client: _none, ...before } = FILE.policy;
  expect(readConfiguration(JSON.stringify({ ...FILE, policy: before }))).toMatchObject({
    kind: 'read',
    policy: { client: DEFAULT_CLIENT_OPTIONS },
  });
});

const withApprovers = (named: unknown) => ({
  ...FILE,
  policy: {
    ...FILE.policy,
    client: { ...FILE.policy.client, approvers: { ...FILE.policy.client.approvers, named } },
  },
});

test.each<[string, unknown, object]>([
  [
    'with an approver of no organisation',
    withApprovers({ leman: ['account-1'] }),
    { kind: 'invalid', faults: [{ path: 'policy.client.approvers.named.leman' }] },
  ],
  [
    'with an organisation without approvers',
    withApprovers({ '7': [] }),
    { kind: 'invalid', faults: [{ path: 'policy.client.approvers.named.7' }] },
  ],
  [
    'with too many approvers of an organisation',
    withApprovers({ '7': Array.from({ length: 21 }, (_, at) => `account-${String(at)}`) }),
    {
      kind: 'invalid',
      faults: [{ message: 'At most 20 approvers are named for an organisation.' }],
    },
  ],
  ['nothing', '', { kind: 'not-json' }],
  ['half a file', JSON.stringify(FILE).slice(0, 400), { kind: 'not-json' }],
  ['null', 'null', { kind: 'not-a-configuration' }],
  ['a list', '[]', { kind: 'not-a-configuration' }],
  ['of another program', '{"schema":"x","version":1}', { kind: 'not-a-configuration' }],
  ['of a later version', { ...FILE, version: 2 }, { kind: 'other-version', version: 2, known: 1 }],
  ['with more than belongs there', { ...FILE, price: 1 }, { kind: 'invalid', faults: [{ path: 'price' }] }],
  ['without a policy', { ...FILE, policy: undefined }, { kind: 'invalid', faults: [{ path: 'policy' }] }],
  [
    'with a wrong mode',
    { ...FILE, policy: { ...FILE.policy, projects: { default: 'x', byKey: {} } } },
    { kind: 'invalid', faults: [{ path: 'policy.projects.default' }] },
  ],
  ['too long', ' '.repeat(LONGEST_CONFIGURATION + 1), { kind: 'too-large', most: LONGEST_CONFIGURATION }],
])('a file that is %s is refused with what is wrong', (_what, file, answer) => {
  expect(readConfiguration(typeof file === 'string' ? file : JSON.stringify(file))).toMatchObject(answer);
});

test('whatever a file holds, it is read whole or refused, and nothing is thrown', () => {
  const kinds = ['read', 'not-json', 'not-a-configuration', 'other-version', 'too-large', 'invalid'];
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(kinds).toContain(readConfiguration(text).kind);
    }),
  );
});

test('one value put wrong anywhere is refused, or was none that counts', () => {
  const paths: string[][] = [];
  const walk = (value: unknown, path: string[]) => {
    paths.push(path);
    if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
  };
  walk(FILE.policy, ['policy']);
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
      const file = structuredClone(FILE) as unknown as Record<string, unknown>;
      const holder = path
        .slice(0, -1)
        .reduce<Record<string, unknown>>((part, key) => part[key] as Record<string, unknown>, file);
      holder[path.at(-1) ?? ''] = value;
      const read = readConfiguration(JSON.stringify(file));
      expect(['read', 'invalid']).toContain(read.kind);
      if (read.kind === 'read') {
        expect(readConfiguration(JSON.stringify({ ...FILE, policy: read.policy }))).toEqual(read);
      } else if (read.kind === 'invalid') {
        expect(read.faults.length).toBeGreaterThan(0);
        for (const fault of read.faults) expect(fault.path).toContain('policy');
      }
    }),
  );
});
