import { readAnswer } from '../../src/opinion/answer';

const TEXT = { title: 'Facture 4711', body: 'Le total est faux.\nDepuis la mise à jour, le total est faux.' };
const GOOD = { category: 'product_defect', sureness: 0.8, quotes: ['Depuis la mise à jour', 'Facture 4711'] };

const reply = (args: unknown, name = 'give_opinion') => ({
  choices: [
    {
      finish_reason: 'tool_use',
      message: { role: 'assistant', content: [], tool_calls: [{ function: { name, arguments: args } }] },
    },
  ],
});
const said = (message: object, finish_reason = 'end_turn') => ({ choices: [{ finish_reason, message }] });
const read = (given: unknown) => readAnswer(given, TEXT, 'claude-haiku-9');

describe('an answer that keeps to the form', () => {
  const opinion = {
    category: 'product_defect',
    sureness: 0.8,
    passages: [
      { field: 'body', start: 19, end: 40, text: 'Depuis la mise à jour' },
      { field: 'title', start: 0, end: 12, text: 'Facture 4711' },
    ],
    model: 'claude-haiku-9',
  };

  test('is an opinion whose quotes are found where they stand', () => {
    expect(read(reply(GOOD))).toEqual({ outcome: 'given', opinion });
    for (const { field, start, end, text } of opinion.passages) {
      expect(TEXT[field as 'title' | 'body'].slice(start, end)).toBe(text);
    }
  });

  test('may come as the text of its JSON', () => {
    expect(read(reply(JSON.stringify(GOOD)))).toEqual({ outcome: 'given', opinion });
  });

  test('gives nothing but category, sureness and quotes, whatever else it says', () => {
    const chatty = { ...GOOD, billing: 'not-billed', state: 'confirmed', coverage: 'covered', level: 1 };
    expect(read(reply(chatty))).toEqual({ outcome: 'given', opinion });
  });
});

describe('an answer that cannot be used is dropped as a whole', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text in place of a reply', 'product_defect'],
    ['an error in place of a reply', { code: 'X', message: 'y' }],
    ['no choice', { choices: [] }],
    ['words in place of the form', said({ content: JSON.stringify(GOOD) })],
    ['a tool that nobody offered', reply(GOOD, 'close_ticket')],
    ['arguments that are no JSON', reply('{"category":')],
    ['no arguments', reply(null)],
    ['a category that does not exist', reply({ ...GOOD, category: 'free_of_charge' })],
    ['a category of another object', reply({ ...GOOD, category: 'constructor' })],
    ['a sureness above 1', reply({ ...GOOD, sureness: 1.01 })],
    ['a negative sureness', reply({ ...GOOD, sureness: -1 })],
    ['a sureness in words', reply({ ...GOOD, sureness: 'high' })],
    ['no quote', reply({ ...GOOD, quotes: [] })],
    ['four quotes', reply({ ...GOOD, quotes: ['Le', 'total', 'est', 'faux'] })],
    ['an empty quote', reply({ ...GOOD, quotes: [''] })],
    ['a quote of blanks', reply({ ...GOOD, quotes: [' \n '] })],
    ['a single letter', reply({ ...GOOD, quotes: ['e'] })],
    ['a quote that is not in the text', reply({ ...GOOD, quotes: ['Le total est juste'] })],
    ['a quote in other letters', reply({ ...GOOD, quotes: ['depuis la mise a jour'] })],
    ['a quote across title and body', reply({ ...GOOD, quotes: ['4711\nLe total'] })],
    ['one wrong quote beside a right one', reply({ ...GOOD, quotes: ['Facture 4711', 'Tout va bien'] })],
  ])('%s', (_what, given) => {
    const answer = read(given);
    expect(answer).toEqual({ outcome: 'unusable', why: expect.any(String) });
    expect(JSON.stringify(answer)).not.toMatch(/4711|total|mise/);
  });

  test.each(['refusal', 'content_filter'])('%s is a refusal, even beside an answer', (ending) => {
    const refused = { choices: [{ ...reply(GOOD).choices[0], finish_reason: ending }] };
    expect(read(refused)).toEqual({ outcome: 'refused', why: ending });
  });
});
