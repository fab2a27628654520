import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../root';
import { longMembers } from './members';
import { packedAs, type PackedName } from './packages';

/** By file name, what belongs into `packedFolder`: the code, and its types, which are those of the package. */
export type PackedFiles = Record<string, string>;

export const packedFolder = join(root, 'src', 'packed');

/**
 * The installed version of a package without what the app does not take from it, as CommonJS: everything that loads the
 * app reads that, and Forge's bundler leaves a `.cjs` as it is, where it would lay out a `.js` anew.
 */
export async function pack(name: PackedName): Promise<PackedFiles> {
  const { values, types, notice, keptMembers } = packedAs(name);
  const exported = `export { ${values.join(', ')} } from '${name}';\n`;
  const { outputFiles } = await build({
    stdin: { contents: exported, resolveDir: root },
    bundle: true,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    format: 'cjs',
    platform: 'node',
    // The parts of the language that Forge's bundler hands on as they are.
    target: 'es2022',
    ...(keptMembers === undefined ? {} : { mangleProps: longMembers(name, keptMembers) }),
    logLevel: 'error',
    write: false,
  });
  const head = [`${name} ${installedVersion(name)}, made by \`npm run pack\`: do not edit.`, '', ...notice];
  const code = outputFiles.map(({ text }) => text).join('');
  const typed = types.length === 0 ? '' : `export type { ${types.join(', ')} } from '${name}';\n`;
  return {
    [`${name}.cjs`]: `/*!\n${head.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n${code}`,
    [`${name}.d.cts`]: `// What \`${name}.cjs\` holds, made by \`npm run pack\`: do not edit.\n${exported}${typed}`,
  };
}

function installedVersion(name: PackedName): string {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
