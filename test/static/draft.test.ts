import { carryOver, changedCategories } from '../../static/admin/categories/draft';
import { categories } from './fixtures';

const withRule = (id: keyof ReturnType<typeof categories>, change: object) => {
  const all = categories();
  return { ...all, [id]: { ...all[id], ...change } };
};

test.each([
  ['nothing is changed', categories(), []],
  ['a cell differs', withRule('other', { level: 1 }), ['other']],
  ['a cell is set back to what it was', withRule('other', { level: null }), []],
])('when %s, the changed categories are the right ones', (_, draft, expected) => {
  expect(changedCategories(categories(), draft)).toEqual(expected);
});

describe('carrying a draft over to a version published meanwhile', () => {
  test('keeps the admin’s cells and takes every other published one', () => {
    const mine = withRule('user_error', { level: 1 });
    const theirs = withRule('user_error', { coverage: 'covered' });
    const { categories: merged, differences } = carryOver(categories(), mine, theirs);
    expect(merged.user_error).toEqual({ ...categories().user_error, level: 1, coverage: 'covered' });
    expect(differences.map(({ category, field }) => [category, field])).toEqual([['user_error', 'coverage']]);
  });

  test('keeps the admin’s value of a cell that both changed, and names it', () => {
    const mine = withRule('product_defect', { level: 2 });
    const theirs = withRule('product_defect', { level: null });
    const { categories: merged, differences } = carryOver(categories(), mine, theirs);
    expect(merged.product_defect.level).toBe(2);
    expect(differences).toEqual([
      {
        category: 'product_defect',
        field: 'level',
        was: categories().product_defect,
        theirs: theirs.product_defect,
        yours: merged.product_defect,
      },
    ]);
  });

  test('changes nothing when nothing was published', () => {
    const mine = withRule('company_copy', { rnd: true });
    expect(carryOver(categories(), mine, categories())).toEqual({ categories: mine, differences: [] });
  });
});
