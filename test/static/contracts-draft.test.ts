import fc from 'fast-check';
import {
  carriedOver,
  changedFields,
  type ContractDraft,
  draftOf,
  emptyDraft,
  FIELDS,
  termsOf,
  type Terms,
} from '../../static/admin/contracts/draft';

const TERMS: Terms = {
  reference: 'W-1',
  organisations: [{ id: '1', name: 'Fiduciaire Léman SA' }],
  start: '2026-01-01',
  end: '2026-12-31',
  state: 'active',
  terms: [{ category: 'feature_request', effect: 'included', until: '2026-06-30' }],
  modules: ['Finance', 'Lohn'],
  language: 'fr',
  note: 'Nur Frau Meier',
  customisations: [{ name: 'Facture | spéciale', aliases: ['C:\\rapport', 'F-S'] }],
};

test('a form says the contract that it was filled with', () => {
  expect(termsOf(draftOf(TERMS))).toEqual(TERMS);
});

test('what is left open is left out', () => {
  expect(
    termsOf({ ...emptyDraft(), reference: ' W-2 ', start: '2026-01-01', modules: '\n \n', note: ' ' }),
  ).toEqual({
    reference: 'W-2',
    organisations: [],
    start: '2026-01-01',
    state: 'active',
    terms: [],
    modules: [],
    customisations: [],
  });
});

test('names of customised objects survive, whatever they hold', () => {
  const NAME = fc
    .string({ unit: fc.constantFrom(...Array.from('|\\ ab')), maxLength: 6 })
    .map((name) => name.trim())
    .filter((name) => name !== '');
  fc.assert(
    fc.property(
      fc.array(fc.record({ name: NAME, aliases: fc.array(NAME, { maxLength: 3 }) })),
      (customisations) => {
        expect(termsOf(draftOf({ ...TERMS, customisations })).customisations).toEqual(customisations);
      },
    ),
  );
});

describe('when somebody else saved meanwhile', () => {
  const was = draftOf(TERMS);
  const mine: ContractDraft = { ...was, note: 'Mine', end: '2027-12-31' };
  const theirs = draftOf({ ...TERMS, note: 'Theirs', state: 'suspended' });

  test('what was typed stays, the rest is theirs, and every difference is told', () => {
    const { draft, clashes } = carriedOver(was, mine, theirs);
    expect(termsOf(draft)).toEqual({ ...TERMS, note: 'Mine', end: '2027-12-31', state: 'suspended' });
    expect(clashes.map(({ field, both }) => [field, both])).toEqual([
      ['state', false],
      ['note', true],
    ]);
  });

  test('the same change by both is no clash of values', () => {
    const { clashes } = carriedOver(was, { ...was, note: 'Theirs' }, draftOf({ ...TERMS, note: 'Theirs' }));
    expect(clashes).toMatchObject([{ field: 'note', both: false }]);
  });
});

test('a form that is only looked at has no change, and every field counts', () => {
  expect(changedFields(draftOf(TERMS), draftOf(TERMS))).toEqual([]);
  expect(changedFields(draftOf(TERMS), emptyDraft())).toEqual(FIELDS.filter((field) => field !== 'state'));
});
