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

/** Data of the sources, compressed: half of what it is otherwise, or less. Its types are those of the sources. */
function dataPack(name: string, what: string, read: () => Promise<object>): () => Promise<PackedFiles> {
  const file = join(packedFolder, `${name}.cjs`);
  const source = join(root, 'tools', 'pack', `${name}.ts`);
  return async () => {
    const exported = [...readFileSync(source, 'utf8').matchAll(/^export .*$/gmu)].map(([line]) => line);
    const data = JSON.stringify(await read());
    return {
      [`${name}.cjs`]: unpacked(file) === data ? readFileSync(file, 'utf8') : compressed(data, what),
      [`${name}.d.cts`]: [
        `// What \`${name}.cjs\` holds, made by \`npm run pack\`: do not edit.`,
        ...exported.map((line) => line.replace('../../src/', '../')),
        '',
      ].join('\n'),
    };
  };
}

const inBase64 = /'(?<data>[\w+/=]+)', 'base64'/u;

function compressed(data: string, what: string): string {
  return [
    `/* ${what}, made by \`npm run pack\`: do not edit. */`,
    "'use strict';",
    "const { brotliDecompressSync } = require('node:zlib');",
    `const packed = Buffer.from('${brotliCompressSync(data).toString('base64')}', 'base64');`,
    'module.exports = JSON.parse(brotliDecompressSync(packed).toString());',
    '',
  ].join('\n');
}

/** What a packed file holds now. Another version of Node.js compresses the same data to other bytes. */
function unpacked(file: string): string | undefined {
  const data = existsSync(file) ? inBase64.exec(readFileSync(file, 'utf8'))?.groups?.['data'] : undefined;
  return data && brotliDecompressSync(Buffer.from(data, 'base64')).toString();
}

/** By what it is called in messages, everything that is packed. */
export const packs: ReadonlyMap<string, () => Promise<PackedFiles>> = new Map([
  ...packedNames.map((name) => [name, () => pack(name)] as const),
  ['words', dataPack('words', 'Words of src/classify', () => import('./words'))],
  ['texts', dataPack('texts', 'Texts of src/policy/texts', () => import('./texts'))],
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
