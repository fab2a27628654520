import { readSubmission } from '../../sandbox/web/pages/src/forge/submission';

const field = { key: 'about', value: 'problem' };

describe('what a create panel submits', () => {
  it.each([
    ['fields and isValid', { fields: [field], isValid: true }],
    ['no field yet', { fields: [], isValid: true }],
    ['a panel that is not valid', { fields: [field], isValid: false }],
    ['a value of any kind', { fields: [{ key: 'more', value: { deep: [1] } }], isValid: true }],
  ])('is kept: %s', (_case, payload) => {
    expect(readSubmission(payload)).toEqual(payload);
  });

  it.each([
    ['nothing', undefined],
    ['a bare object of answers', { about: 'problem' }],
    ['no isValid', { fields: [field] }],
    ['no fields', { isValid: true }],
    ['isValid as a word', { fields: [field], isValid: 'true' }],
    ['fields as an object', { fields: { about: 'problem' }, isValid: true }],
    ['a member too many', { fields: [field], isValid: true, extra: 1 }],
    ['a field without value', { fields: [{ key: 'about' }], isValid: true }],
    ['a field with a number for key', { fields: [{ key: 1, value: 'x' }], isValid: true }],
    ['a field with a member too many', { fields: [{ ...field, label: 'x' }], isValid: true }],
    ['a list', [field]],
  ])('is ignored: %s', (_case, payload) => {
    expect(readSubmission(payload)).toBeUndefined();
  });
});
