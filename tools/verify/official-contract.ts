import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../root';
import type { Finding } from './check';

/** Compares our REST description with the official ones in `folder`: `npm run contract -- folder`. */
export function compareWithOfficial(folder: string): Finding {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'tools', 'contract', 'main.ts'), folder],
    { cwd: root, encoding: 'utf8' },
  );
  const lines = `${stdout}${stderr}`.trim().split('\n');
  return {
    ok: status === 0,
    summary: lines.at(-1) ?? '',
    ...(status === 0 ? {} : { details: lines.slice(0, -1) }),
  };
}
