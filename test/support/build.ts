import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../tools/root';

/** Builds what is stale, once before all workers, so that none of them reads what another one writes. */
export default function build(): void {
  const { status } = spawnSync(process.execPath, [join(root, 'tools/build.mjs')], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The screens could not be built.');
}
