import { kvs } from '@forge/kvs';
import * as v from '../packed/valibot.cjs';
import { OPINION_FAILURES, type SecondOpinion, secondOpinionSchema } from '../decide/decision';
import { keys } from './keys';
import { read } from './read';

/**
 * What was heard about the text, when a run asked and ended before its decision was written: the platform tries that
 * task again for a day, and no try may ask and pay anew.
 */
export async function recallOpinion(issueId: string, textHash: string): Promise<SecondOpinion | undefined> {
  const kept = await read(keys.opinion(issueId), secondOpinionSchema);
  return kept?.textHash === textHash ? kept : undefined;
}

export async function keepOpinion(issueId: string, opinion: SecondOpinion): Promise<void> {
  await kvs.set(keys.opinion(issueId), opinion, { ttl: { value: 2, unit: 'DAYS' } });
}

const troubleSchema = v.object({
  /** ISO 8601, UTC: of the latest. */
  at: v.string(),
  outcome: v.picklist(OPINION_FAILURES),
  /** For whoever repairs it; never text of a request. */
  detail: v.string(),
  /** Since an opinion was last given. Runs at the same time may be counted once. */
  inARow: v.number(),
});
export type OpinionTrouble = v.InferOutput<typeof troubleSchema>;

/** Undefined while opinions are given, or none was asked for. */
export function opinionTrouble(): Promise<OpinionTrouble | undefined> {
  return read(keys.opinionTrouble, troubleSchema);
}

export async function countTrouble(trouble: Omit<OpinionTrouble, 'inARow'>): Promise<void> {
  const inARow = ((await opinionTrouble())?.inARow ?? 0) + 1;
  await kvs.set(keys.opinionTrouble, { ...trouble, inARow });
}

export async function forgetTrouble(): Promise<void> {
  if ((await kvs.get(keys.opinionTrouble)) !== undefined) await kvs.delete(keys.opinionTrouble);
}
