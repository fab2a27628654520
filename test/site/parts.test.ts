import { manualClock } from '../../sandbox/clock';
import { adfToHtml, adfToText, textToAdf } from '../../sandbox/site/adf';
import { jiraTime, momentOf, wallClock } from '../../sandbox/site/time';

describe('the manual clock', () => {
  it('runs what falls due in order of its time, then of its registration, at that time', async () => {
    const clock = manualClock(1000);
    const ran: string[] = [];
    const note = (name: string) => () => {
      ran.push(`${name}@${clock.now()}`);
    };
    clock.after(30, note('late'));
    clock.after(10, note('first'));
    clock.after(10, note('second'));
    const cancel = clock.after(20, note('cancelled'));
    clock.after(10, () => clock.after(5, note('follow-up')));
    cancel();
    await clock.advance(20);
    expect(ran).toEqual(['first@1010', 'second@1010', 'follow-up@1015']);
    expect(clock.now()).toBe(1020);
    await clock.advance(10);
    expect(ran.at(-1)).toBe('late@1030');
  });

  it('lets promises settle between tasks', async () => {
    const clock = manualClock(0);
    const ran: string[] = [];
    clock.after(
      1,
      () =>
        void Promise.resolve()
          .then(() => Promise.resolve())
          .then(() => ran.push('promise')),
    );
    clock.after(2, () => ran.push('task'));
    await clock.advance(5);
    expect(ran).toEqual(['promise', 'task']);
  });
});

describe('times', () => {
  const rows: [iso: string, zone: string, written: string][] = [
    ['2026-11-24T09:00:00.000Z', 'Europe/Zurich', '2026-11-24T10:00:00.000+0100'],
    ['2026-07-01T21:59:59.123Z', 'Europe/Zurich', '2026-07-01T23:59:59.123+0200'],
    ['2026-01-01T00:00:00.000Z', 'America/St_Johns', '2025-12-31T20:30:00.000-0330'],
    ['2026-01-01T00:00:00.000Z', 'Asia/Kolkata', '2026-01-01T05:30:00.000+0530'],
    ['2026-01-01T00:00:00.000Z', 'UTC', '2026-01-01T00:00:00.000+0000'],
  ];
  it.each(rows)('%s in %s is %s', (iso, zone, written) => {
    const moment = Date.parse(iso);
    expect(jiraTime(moment, zone)).toBe(written);
    expect(Date.parse(written.replace(/(\d{2})(\d{2})$/, '$1:$2'))).toBe(moment);
    expect(momentOf(wallClock(moment, zone), zone)).toBe(moment);
  });

  it('in the hour that a zone skips mean the moment after it', () => {
    const skipped = Date.UTC(2026, 2, 29, 2, 30);
    expect(new Date(momentOf(skipped, 'Europe/Zurich')).toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });
});

describe('plain text', () => {
  const rows: [behaviour: string, text: string][] = [
    ['paragraphs and lines', 'Un\ndeux\n\ntrois'],
    ['lists', 'Voici\n\n* un\n* deux\n\n# premier\n# second'],
    ['headings, quotes and code', 'h2. Titre\n\nbq. cité\n\n{code}\na  b\n\nc\n{code}'],
    ['marks and signs', '*gras* <b>&amp;</b> {color:red}x{color} 😀'],
    ['nothing', ''],
  ];
  it.each(rows)('becomes a document and the same text again: %s', (_, text) => {
    expect(adfToText(textToAdf(text))).toBe(text);
  });

  it('becomes paragraphs, breaks and lists', () => {
    expect(textToAdf('a\r\nb\n- c\n- d')).toEqual({
      type: 'doc',
      version: 1,
      content: [
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'a' }, { type: 'hardBreak' }, { type: 'text', text: 'b' }],
        },
        {
          type: 'bulletList',
          content: ['c', 'd'].map((text) => ({
            type: 'listItem',
            content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
          })),
        },
      ],
    });
  });

  it('keeps code that was not closed', () => {
    expect(adfToText(textToAdf('{code}\nx'))).toBe('{code}\nx\n{code}');
  });
});

describe('a document', () => {
  it('of foreign shapes gives the text it has', () => {
    const document = {
      type: 'doc' as const,
      version: 1 as const,
      content: [
        null,
        'x',
        { type: 'panel', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'dans' }] }] },
        { type: 'paragraph', content: [{ type: 'mention', attrs: { text: '@Nadia' } }, { type: 'text' }] },
        { type: 'mediaSingle', content: 'no list' },
      ],
    };
    expect(adfToText(document).replace(/\n+/g, ' ').trim()).toBe('dans @Nadia');
  });

  it('is escaped as HTML', () => {
    expect(adfToHtml(textToAdf('<script>"&\'</script>\nb'))).toBe(
      '<p>&lt;script&gt;&quot;&amp;&#39;&lt;/script&gt;<br/>b</p>',
    );
  });
});
