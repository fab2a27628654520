import { reviveJobs } from '../jobs/control';
import { wakeLedger } from '../requests/count-noted';
import { findProposalsMonthly } from '../requests/propose-rules';
import { wakeMemory } from '../requests/remember';
import { sweep } from '../requests/sweep';
import { isMemoryBroken } from '../storage/memory';

/** Once an hour. A failure shows in the platform's log, and the next hour makes up for it. */
export async function onHour(): Promise<{ statusCode: number }> {
  const now = new Date();
  const revived = await reviveJobs(now);
  if (revived.length > 0) console.log(`The sweep revived jobs: ${revived.join(', ')}`);
  await wakeLedger();
  await wakeMemory();
  if (await isMemoryBroken()) console.warn('What was learnt cannot be read and is left aside');
  await findProposalsMonthly(now);
  const { found } = await sweep(now);
  if (found > 0) console.log(`The sweep queued ${String(found)} requests without decision`);
  return { statusCode: 200 };
}
