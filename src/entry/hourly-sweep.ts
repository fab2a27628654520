import { sweep } from '../requests/sweep';

/** Once an hour. A failure shows in the platform's log, and the next hour makes up for it. */
export async function onHour(): Promise<{ statusCode: number }> {
  const { found } = await sweep(new Date());
  if (found > 0) console.log(`The sweep queued ${String(found)} requests without decision`);
  return { statusCode: 200 };
}
