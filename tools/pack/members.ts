import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from '../root';

const SHORTEST = 4;
const { resolve } = createRequire(join(root, 'package.json'));

function named(code: string, pattern: RegExp): string[] {
  return [...code.matchAll(pattern)].map(([, name = '']) => name);
}

/** Every name that TypeScript's description of the language mentions: the same by any Node that packs. */
function namesOfTheLanguage(): string[] {
  const folder = dirname(resolve('typescript'));
  const files = readdirSync(folder).filter((file) => /^lib\.es.*\.d\.ts$/u.test(file));
  const words = files.flatMap((file) =>
    named(readFileSync(join(folder, file), 'utf8'), /\b([A-Za-z_]\w*)\b/gu),
  );
  return [...words, 'encode', 'encodeInto', 'decode'];
}

/**
 * Matches the members of a package's classes that may have another name: those it declares itself, less those that the
 * language knows too, that stand in a text somewhere (they may be looked up by it), and the `kept` ones.
 */
export function longMembers(name: string, kept: readonly string[]): RegExp {
  const file = resolve(name).replace(/\.cjs$/u, '.js');
  const code = readFileSync(file, 'utf8').replace(/\/\*.*?\*\//gsu, '');
  const fixed = new Set([...namesOfTheLanguage(), ...named(code, /["'`]([A-Za-z_]\w*)["'`]/gu), ...kept]);
  const declared = [
    ...named(code, /^\t(?:static )?(?:get |set )?([A-Za-z_]\w*)(?:\(| =|;)/gmu),
    ...named(code, /\bthis\.([A-Za-z_]\w*) = /gu),
  ];
  const long = [...new Set(declared)].filter((member) => member.length >= SHORTEST && !fixed.has(member));
  // Read as a pattern of Go, which has no flag for Unicode.
  return new RegExp(`^(?:${long.sort().join('|')})$`);
}
