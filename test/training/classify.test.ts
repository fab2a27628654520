import { spawn } from 'node:child_process';
import { join } from 'node:path';

interface Run {
  code: number | null;
  out: string;
  err: string;
  lines: Record<string, unknown>[];
}

// Every run starts a process and translates the sources.
jest.setTimeout(60_000);

const ROOT = join(__dirname, '..', '..');
const TSX = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');

function run(input: string | Buffer): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [TSX, 'training/classify.ts'], { cwd: ROOT });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const lines = out
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Record<string, unknown>);
      resolve({ code, out, err, lines });
    });
    child.stdin.end(input);
  });
}

const line = (id: unknown, body = 'Merci de copier la société 10 vers la base de test.') =>
  JSON.stringify({ id, title: 'Demande', body });

describe('classify, JSON Lines in and out', () => {
  test('an answer has exactly the promised properties, and quotes the request', async () => {
    const { code, lines, err } = await run(`${line('a')}\n`);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(lines).toHaveLength(1);
    expect(Object.keys(lines[0] ?? {})).toEqual([
      'id',
      'category',
      'level',
      'rnd',
      'coverage',
      'billing',
      'confidence',
      'state',
      'lang',
      'because',
    ]);
    expect(lines[0]).toMatchObject({ id: 'a', category: 'company_copy', level: 2, rnd: false, lang: 'fr' });
    expect(JSON.stringify(lines[0]?.['because'])).toContain('copier la société');
  });

  test('answers come in input order, ids as given, a missing last line end does not matter', async () => {
    const ids = ['z', 7, 'a', '0', 'm'];
    const { code, lines } = await run(ids.map((id) => line(id)).join('\n'));
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(ids);
  });

  test('a bad line is named and the others are still answered', async () => {
    const input = [
      line('a'),
      'nonsense',
      '{"id":"b","title":1,"body":""}',
      '{"title":"x","body":"y"}',
      line('c'),
    ];
    const { code, lines } = await run(`${input.join('\n')}\n`);
    expect(code).toBe(1);
    expect(lines.map(({ id }) => id)).toEqual(['a', null, 'b', null, 'c']);
    expect(lines.map((answer) => 'error' in answer)).toEqual([false, true, true, true, false]);
    expect(lines[2]).toEqual({ id: 'b', error: expect.stringContaining('title') });
  });

  test('no input gives no output', async () => {
    expect(await run('')).toMatchObject({ code: 0, out: '', err: '' });
  });

  test('a byte order mark, Windows line ends and empty lines are accepted', async () => {
    const { code, lines } = await run(`\uFEFF${line('a')}\r\n\r\n${line('b')}\r\n`);
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('request type and answers are weighed, a declared language is kept', async () => {
    const request = {
      id: 1,
      title: 'Copia ditta',
      body: '',
      lang: 'it',
      requestType: 'Copie de société',
      answers: { about: 'service' },
    };
    const { lines } = await run(JSON.stringify(request));
    expect(lines[0]).toMatchObject({
      category: 'company_copy',
      lang: 'it',
      state: 'needs-review',
      coverage: 'to-confirm',
    });
    expect(lines[0]?.['because']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'request-type', requestType: 'Copie de société' }),
        expect.objectContaining({ kind: 'answer', question: 'about', answer: 'service' }),
      ]),
    );
  });

  test('an answer that does not exist makes a bad line', async () => {
    const { code, lines } = await run('{"id":1,"title":"","body":"","answers":{"about":"weather"}}');
    expect(code).toBe(1);
    expect(lines).toEqual([{ id: 1, error: expect.stringContaining('answers.about') }]);
  });

  test('thousands of lines come through whole', async () => {
    const ids = Array.from({ length: 3000 }, (_, at) => at);
    const { code, lines } = await run(ids.map((id) => line(id)).join('\n'));
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(ids);
  });
});
