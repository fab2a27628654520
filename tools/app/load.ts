import { spawnSync } from 'node:child_process';
import * as v from 'valibot';
import { median } from './statistics';

/**
 * What a child process runs: it gives the bundle the two globals of Forge's runtime, loads it, and says how long that
 * took and what it exports.
 */
const probe = `
const noop = () => {};
globalThis.__forge_fetch__ = () => Promise.reject(new Error('no platform here'));
globalThis.__forge_runtime__ = {
  proxy: { token: '', url: '' }, contextAri: '', container: {},
  appContext: { appId: '', appVersion: '', environmentId: '', environmentType: '', invocationId: '', installationId: '',
    functionKey: '', moduleType: '', moduleKey: '', permissions: { scopes: [], external: {} } },
  lambdaContext: { awsRequestId: '', getRemainingTimeInMillis: () => 25000 },
  tracing: { traceId: '', spanId: '' }, realtime: {},
  metrics: { counter: () => ({ incr: noop }), timing: () => ({ measure: () => ({ stop: noop }) }), gauge: noop },
};
const start = performance.now();
const app = require(process.argv[1]);
const milliseconds = performance.now() - start;
const functions = Object.keys(app).filter((name) => typeof app[name] === 'function');
process.stdout.write(JSON.stringify({ milliseconds, functions }));
`;

const reportSchema = v.object({ milliseconds: v.number(), functions: v.array(v.string()) });

export interface Load {
  /** Median over the processes. */
  milliseconds: number;
  /** Of the fastest process: what the machine can do when nothing else keeps it busy. */
  fastestMilliseconds: number;
  /** Names of the functions the bundle exports. */
  functions: string[];
}

/** Loads a bundle in `times` new processes of the running Node, one after the other. Throws when it does not load. */
export function loadBundle(file: string, times: number): Load {
  const reports = Array.from({ length: times }, () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', probe, file], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`The bundle does not load: ${stderr}`);
    return v.parse(reportSchema, JSON.parse(stdout));
  });
  const all = reports.map((report) => report.milliseconds);
  return {
    milliseconds: median(all),
    fastestMilliseconds: Math.min(...all),
    functions: reports[0]?.functions ?? [],
  };
}
