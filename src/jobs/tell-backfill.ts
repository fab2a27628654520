import type { Outcome } from '../requests/decide-request';
import type { DecisionTask } from '../queue/decision-queue';
import type { Failure } from '../storage/failures';
import { leaveOutcome } from '../storage/job-outcomes';
import type { RequestOutcome } from './outcomes';

/** Reading a request; the base of the call and the issue. */
const POINTS_OF_READ = 2;
/** A try that failed may have come as far as its first write. */
const POINTS_OF_FAILED_TRY = POINTS_OF_READ + 1;

/** Leaves word for the backfill that queued the task, if one did. `failedTries`: of this task, before this run. */
export async function tellBackfill(
  { issueId, backfill }: DecisionTask,
  outcome: Outcome | ({ kind: 'failed' } & Pick<Failure, 'detail'> & { reason: string }),
  failedTries: number,
): Promise<void> {
  if (!backfill) return;
  await leaveOutcome(backfill.job, issueId, told(outcome, failedTries * POINTS_OF_FAILED_TRY));
}

function told(outcome: Parameters<typeof tellBackfill>[1], before: number): RequestOutcome {
  const points = before + POINTS_OF_READ;
  switch (outcome.kind) {
    case 'decided':
    case 'monitored': {
      const { category, coverage, state } = outcome.decision;
      const writes =
        outcome.kind === 'decided' ? Number(outcome.written.issue) + Number(outcome.written.fields) : 0;
      return { kind: outcome.kind, category, coverage, state, points: points + writes };
    }
    case 'failed':
      return { kind: 'failed', reason: outcome.reason, detail: outcome.detail.slice(0, 300), points };
    default:
      return { kind: outcome.kind, points };
  }
}
