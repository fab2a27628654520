import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../training/report';

// Every run starts a process and translates the sources.
jest.setTimeout(60_000);

const ROOT = join(__dirname, '..', '..');
const TSX = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'palier-evaluate-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [TSX, 'training/evaluate.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function fileOf(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const labelled = {
  id: 'a',
  lang: 'fr',
  title: 'Copie de société',
  body: 'Merci de copier la société 10 vers la base de test.',
  category: 'company_copy',
  coverage: 'out',
  ambiguous: false,
};

describe('evaluate', () => {
  test('--json gives the scores of all, of each language and of each category', () => {
    const file = fileOf('good.jsonl', `\uFEFF${JSON.stringify({ ...labelled, text: 'written' })}\r\n`);
    const { status, stdout } = run(file, '--json');
    expect(status).toBe(0);
    const report = JSON.parse(stdout) as Report;
    expect(report).toMatchObject({
      all: { items: 1, strict: 1, lenient: 1, macroF1: 1, coverage: 1, language: 1 },
      languages: { fr: { items: 1 }, de: { items: 0, strict: null } },
      texts: { reworded: { items: 0, strict: null }, written: { items: 1, strict: 1 } },
      intervals: {
        all: { strict: { low: 1, high: 1 } },
        languages: { fr: { strict: { low: 1, high: 1 } }, de: { strict: null } },
      },
      confusion: { company_copy: { company_copy: 1, other: 0 } },
    });
    expect(report).toHaveProperty('categoriesBy.texts.written', report.categories);
    expect(report.reliability.coverage.map(({ items }) => items).sort()).toEqual([
      0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
    ]);
  });

  test('without it, tables', () => {
    const { status, stdout } = run(fileOf('table.jsonl', JSON.stringify(labelled)));
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ +all +fr +de +en +it +reworded +written$/m);
    expect(stdout).toMatch(/^strict +1\.000 +1\.000 +- +- +- +- +-$/m);
    expect(stdout).toMatch(/^strict +1\.00-1\.00 +1\.00-1\.00 +- +- +- +- +-$/m);
    expect(stdout).toMatch(/^company_copy +1\.00\/1\.00 \(1\) +- +- +- +- +-$/m);
    expect(stdout).toMatch(/^label, then decided +NUP +CU +PD +CE +FR +TI +UE +DM +LI +CC +IS +O$/m);
    expect(stdout).toMatch(/^company_copy CC( +\.){9} +1 +\. +\.$/m);
    expect(stdout).toMatch(/^company_copy +1 +1\.000 +1\.000 +1\.000$/m);
  });

  test('labels are not read by the classifier', () => {
    const file = fileOf(
      'relabelled.jsonl',
      JSON.stringify({ ...labelled, category: 'other', coverage: null }),
    );
    expect(JSON.parse(run(file, '--json').stdout)).toMatchObject({ all: { strict: 0, coverage: null } });
  });

  test.each([
    ['no file', [], 'Usage'],
    ['an unknown option', ['x', '--csv'], 'Usage'],
    ['a file that is not there', [join(tmpdir(), 'palier-no-such-file.jsonl')], 'Cannot read'],
  ])('%s is explained', (_name, args, message) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('every bad line is named with its number, and no score is printed', () => {
    const { lang, ...withoutLanguage } = labelled;
    expect(lang).toBe('fr');
    const file = fileOf(
      'bad.jsonl',
      [JSON.stringify(labelled), '{', '', JSON.stringify(withoutLanguage)].join('\n'),
    );
    const { status, stdout, stderr } = run(file);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`${file}:2: Not JSON`);
    expect(stderr).toContain(`${file}:4: lang`);
  });

  test('an empty file is no evaluation', () => {
    const { status, stderr } = run(fileOf('empty.jsonl', '\n'));
    expect(status).toBe(1);
    expect(stderr).toContain('no items');
  });
});
