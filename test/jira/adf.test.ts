import { documentOf, plainText } from '../../src/jira/adf';

const text = (value: string) => ({ type: 'text', text: value });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const doc = (...content: unknown[]) => ({ type: 'doc', version: 1, content });

describe('the words of a description', () => {
  const rows: [string, unknown, string][] = [
    [
      'paragraphs stand on lines of their own',
      doc(paragraph(text('Bonjour')), paragraph(text('Merci'))),
      'Bonjour\nMerci',
    ],
    ['a hard break is a line break', doc(paragraph(text('a'), { type: 'hardBreak' }, text('b'))), 'a\nb'],
    [
      'marks do not split words',
      doc(paragraph(text('fac'), { ...text('ture'), marks: [{ type: 'strong' }] })),
      'facture',
    ],
    [
      'a list gives a line per item',
      doc({
        type: 'bulletList',
        content: ['un', 'deux'].map((w) => ({ type: 'listItem', content: [paragraph(text(w))] })),
      }),
      'un\n\ndeux',
    ],
    [
      'a code block keeps its lines',
      doc({ type: 'codeBlock', content: [text('ORA-00942\n at X')] }),
      'ORA-00942\n at X',
    ],
    [
      'a mention reads as its name',
      doc(paragraph({ type: 'mention', attrs: { id: 'a', text: '@Luc' } })),
      '@Luc',
    ],
    [
      'an unknown node gives what is inside it',
      doc({ type: 'novel', content: [paragraph(text('hier'))] }),
      'hier',
    ],
    ['a plain string stays', 'deux\nlignes', 'deux\nlignes'],
    ['nothing is empty', null, ''],
    ['something else is empty', 42, ''],
    ['broken children are skipped', doc(paragraph(text('a'), 7, { type: 3 }, text('b'))), 'ab'],
  ];
  test.each(rows)('%s', (_what, document, expected) => {
    expect(plainText(document)).toBe(expected);
  });

  test('a document nested beyond reason does not exhaust the stack', () => {
    let nested: unknown = paragraph(text('deep'));
    for (let depth = 0; depth < 20_000; depth++) nested = { type: 'panel', content: [nested] };
    expect(plainText(doc(nested, paragraph(text('top'))))).toContain('top');
  });
});

describe('plain paragraphs as a document', () => {
  const contentOf = (...paragraphs: string[]) => documentOf(paragraphs).content.map(({ content }) => content);

  test('are text, whatever they look like', () => {
    expect(documentOf(['<b>*a*</b> {x}', 'b'])).toEqual({
      type: 'doc',
      version: 1,
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: '<b>*a*</b> {x}' }] },
        { type: 'paragraph', content: [{ type: 'text', text: 'b' }] },
      ],
    });
  });

  test('keep their lines, and hold no empty text, which Jira refuses', () => {
    expect(contentOf('a\n\nb', '', ' \n ')).toEqual([
      [
        { type: 'text', text: 'a' },
        { type: 'hardBreak' },
        { type: 'hardBreak' },
        { type: 'text', text: 'b' },
      ],
    ]);
  });

  test('lose control characters', () => {
    expect(contentOf('a\u0000b\u0007\tc\u009f')).toEqual([[{ type: 'text', text: 'a b  c' }]]);
  });

  test('read back as they were written', () => {
    expect(plainText(documentOf(['Un : é ß', 'a\nb']))).toBe('Un : é ß\na\nb');
  });
});
