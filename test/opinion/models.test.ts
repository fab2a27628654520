import { chooseModel } from '../../src/opinion/models';

const active = (...names: string[]) => names.map((model) => ({ model, status: 'active' }));

test.each<[string, { model: string; status: string }[], string | undefined]>([
  ['no model', [], undefined],
  [
    'the cheapest family',
    active('claude-opus-4-8', 'claude-haiku-4-5-20251001', 'claude-sonnet-5'),
    'claude-haiku-4-5-20251001',
  ],
  [
    'the middle one when the cheapest is missing',
    active('claude-opus-5', 'claude-sonnet-5'),
    'claude-sonnet-5',
  ],
  [
    'the newest of a family',
    active('claude-haiku-4-5-20251001', 'claude-haiku-10', 'claude-haiku-9'),
    'claude-haiku-10',
  ],
  ['a family of unknown price last', active('claude-novel-1', 'claude-opus-4-6'), 'claude-opus-4-6'],
  ['a family of unknown price when there is no other', active('claude-novel-1'), 'claude-novel-1'],
  [
    'no model that is on its way out',
    [{ model: 'claude-haiku-4', status: 'deprecated' }, ...active('claude-opus-5')],
    'claude-opus-5',
  ],
  ['none when all are on their way out', [{ model: 'claude-haiku-4', status: 'deprecated' }], undefined],
])('%s', (_what, models, chosen) => {
  expect(chooseModel(models)).toBe(chosen);
  expect(chooseModel([...models].reverse())).toBe(chosen);
});
