import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kilobytes } from '../app/budgets';
import { pack, packedFolder } from './pack';
import { packedNames } from './packages';

/** `npm run pack`: writes the packed libraries anew, after an update or when the app takes more of them. */
async function main(): Promise<void> {
  mkdirSync(packedFolder, { recursive: true });
  for (const name of packedNames)
    for (const [file, text] of Object.entries(await pack(name))) {
      writeFileSync(join(packedFolder, file), text);
      if (file.endsWith('.cjs')) process.stdout.write(`${file} ${kilobytes(Buffer.byteLength(text))}\n`);
    }
}

void main();
