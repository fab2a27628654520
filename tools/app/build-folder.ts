import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root';

/** Where the checks and the bench put what they build; not under version control. */
export function buildFolder(): string {
  const folder = join(root, '.build');
  mkdirSync(folder, { recursive: true });
  return folder;
}
