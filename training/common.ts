import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURE_KINDS, featuresOf } from '../src/classify/features';
import { read } from '../src/classify/reading';
import { COUNTED, RARE } from '../src/learn/traits';
import type { Ticket } from './corpus';

const FILE = join(__dirname, '../src/learn/common.generated.ts');
const BYTES = 3;
const MOST = 400;
const FINEST = 255;

/** Writes how telling the features are that many tickets have, whatever they ask; all others are as telling as `RARE`. */
export function writeCommon(tickets: readonly Ticket[]): void {
  const counts = new Map<number, number>();
  for (const ticket of tickets) {
    const { length, kind, bucket } = featuresOf(read({ title: ticket.title, body: ticket.body }));
    const has = new Set<number>();
    for (let at = 0; at < length; at += 1)
      if (COUNTED[FEATURE_KINDS[kind[at] ?? 0] ?? 'shape'] !== undefined) has.add(bucket[at] ?? 0);
    for (const number of has) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const common = [...counts]
    .map(([number, count]) => ({ number, telling: Math.log(tickets.length / count) }))
    .filter(({ telling }) => telling < RARE)
    .sort((a, b) => a.telling - b.telling)
    .slice(0, MOST);
  const bytes = Buffer.alloc(common.length * BYTES);
  common.forEach(({ number, telling }, at) => {
    bytes.writeUInt16LE(number, at * BYTES);
    bytes[at * BYTES + 2] = Math.round((telling / RARE) * FINEST);
  });
  writeFileSync(
    FILE,
    [
      '/** Written by `npm run train` from `training/corpus`; never by hand. Format: `traits.ts`. */',
      `export const COMMON =\n  '${bytes.toString('base64')}';`,
      '',
    ].join('\n'),
  );
}
