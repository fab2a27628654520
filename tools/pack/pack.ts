import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { build, type BuildOptions } from 'esbuild';
import { root } from '../root';
import { longMembers } from './members';
import { packedAs, packedNames, type PackedName } from './packages';

/** By file name, what belongs into `packedFolder`: the code, and its types, which are those of the package. */
export type PackedFiles = Record<string, string>;

export const packedFolder = join(root, 'src', 'packed');

/**
 * The installed version of a package without what the app does not take from it, as CommonJS: everything that loads the
 * app reads that, and Forge's bundler leaves a `.cjs` as it is, where it would lay out a `.js` anew.
 */
async function pack(name: PackedName): Promise<PackedFiles> {
  const { values, types, notice, keptMembers } = packedAs(name);
  const exported = `export { ${values.join(', ')} } from '${name}';\n`;
  const code = await minified({
    stdin: { contents: exported, resolveDir: root },
    ...(keptMembers === undefined ? {} : { mangleProps: longMembers(name, keptMembers) }),
  });
  const head = [`${name} ${installedVersion(name)}, made by \`npm run pack\`: do not edit.`, '', ...notice];
  const typed = types.length === 0 ? '' : `export type { ${types.join(', ')} } from '${name}';\n`;
  return {
    [`${name}.cjs`]: `/*!\n${head.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n${code}`,
    [`${name}.d.cts`]: `// What \`${name}.cjs\` holds, made by \`npm run pack\`: do not edit.\n${exported}${typed}`,
  };
}

/** The classifier's words, compressed: half of what they are otherwise. Their types are those of the sources. */
async function packWords(): Promise<PackedFiles> {
  const source = join(root, 'tools', 'pack', 'words.ts');
  const exported = [...readFileSync(source, 'utf8').matchAll(/^export .*$/gmu)].map(([line]) => line);
  const words = JSON.stringify(await import('./words'));
  return {
    'words.cjs': unpacked() === words ? readFileSync(wordsFile, 'utf8') : compressed(words),
    'words.d.cts': [
      '// What `words.cjs` holds, made by `npm run pack`: do not edit.',
      ...exported.map((line) => line.replace('../../src/', '../')),
      '',
    ].join('\n'),
  };
}

const wordsFile = join(packedFolder, 'words.cjs');
const inBase64 = /'(?<data>[\w+/=]+)', 'base64'/u;

function compressed(words: string): string {
  return [
    '/* Words of src/classify, made by `npm run pack`: do not edit. */',
    "'use strict';",
    "const { brotliDecompressSync } = require('node:zlib');",
    `const packed = Buffer.from('${brotliCompressSync(words).toString('base64')}', 'base64');`,
    'module.exports = JSON.parse(brotliDecompressSync(packed).toString());',
    '',
  ].join('\n');
}

/** What the packed words hold now. Another version of Node.js compresses the same words to other bytes. */
function unpacked(): string | undefined {
  const data = existsSync(wordsFile) ? inBase64.exec(readFileSync(wordsFile, 'utf8'))?.groups?.['data'] : '';
  return data ? brotliDecompressSync(Buffer.from(data, 'base64')).toString() : undefined;
}

/** By what it is called in messages, everything that is packed. */
export const packs: ReadonlyMap<string, () => Promise<PackedFiles>> = new Map([
  ...packedNames.map((name) => [name, () => pack(name)] as const),
  ['words', packWords],
]);

async function minified(what: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    bundle: true,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    format: 'cjs',
    platform: 'node',
    // The parts of the language that Forge's bundler hands on as they are.
    target: 'es2022',
    logLevel: 'error',
    ...what,
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}

function installedVersion(name: PackedName): string {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
