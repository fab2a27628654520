import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kilobytes } from '../app/budgets';
import { packedFolder, packs } from './pack';

/**
 * `npm run pack`: writes what is packed anew, after an update of a library, when the app takes more of one, or when the
 * classifier's words change.
 */
async function main(): Promise<void> {
  mkdirSync(packedFolder, { recursive: true });
  for (const pack of packs.values())
    for (const [file, text] of Object.entries(await pack())) {
      writeFileSync(join(packedFolder, file), text);
      if (file.endsWith('.cjs')) process.stdout.write(`${file} ${kilobytes(Buffer.byteLength(text))}\n`);
    }
}

void main();
