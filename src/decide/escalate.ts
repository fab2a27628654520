import type { RndWork } from './acts';
import { withdrawn } from './approval';
import type { Decision } from './decision';
import { withStep } from './history';

interface Act {
  decision: Decision;
  /** For agents and the history; clients do not see it. */
  reason?: string;
  /** Account id of the agent. */
  by: string;
  now: Date;
}

const because = (reason: string | undefined) => (reason === undefined ? {} : { reason });

/**
 * What handing a request from level 1 to level 2 makes of a decision. Who works on it changes, what it costs does not:
 * coverage and billing are for a correction, or an adjustment, to say.
 *
 * @returns undefined when level 2 has it already, or it is no support request
 */
export function escalate({ decision, reason, by, now }: Act): Decision | undefined {
  if (decision.level !== 1 || decision.category === 'other') return undefined;
  const at = now.toISOString();
  const escalated: Decision = { ...agreed(decision), level: 2, by };
  return withStep(escalated, { at, by, what: 'escalated', ...because(reason) });
}

/** @returns undefined when R&D has it already, or it is no support request */
export function handToRnd({ decision, reason, by, now }: Act): Decision | undefined {
  if (decision.rndWork !== undefined || decision.category === 'other') return undefined;
  const at = now.toISOString();
  const handed: Decision = { ...agreed(decision), rnd: true, rndWork: { state: 'handed', at, by }, by };
  return withStep(handed, { at, by, what: 'handed-to-rnd', ...because(reason) });
}

/**
 * What R&D's word that it is a defect makes of a decision: nothing of it is billed, even a repair that maintenance does
 * not cover, and what the client was asked to approve is withdrawn. Without a contract in force, billing stays open.
 *
 * @returns undefined when it is confirmed already, or it is no support request
 */
export function confirmDefect({ decision, reason, by, now }: Act): Decision | undefined {
  if (isConfirmed(decision.rndWork) || decision.category === 'other') return undefined;
  const { question: _settled, runnerUp: _beaten, objection: _answered, ...standing } = decision;
  const at = now.toISOString();
  const coverage = standing.coverage === 'to-confirm' ? 'covered' : standing.coverage;
  return withStep(
    {
      ...standing,
      ...withdrawn(decision),
      rnd: true,
      coverage,
      billing: coverage === 'no-contract' ? 'to-confirm' : 'not-billed',
      confidence: 1,
      state: 'corrected',
      rndWork: { state: 'confirmed', at, by },
      by,
    },
    { at, by, what: 'defect-confirmed', ...because(reason) },
  );
}

/** @returns undefined when the request is not with R&D */
export function deliverPatch({
  decision,
  version,
  by,
  now,
}: Act & { version: string }): Decision | undefined {
  const { rnd, rndWork } = decision;
  if (!rnd || (rndWork?.state === 'delivered' && rndWork.version === version)) return undefined;
  const at = now.toISOString();
  const delivered: Decision = {
    ...agreed(decision),
    rndWork: { state: 'delivered', version, at, by },
    by,
  };
  return withStep(delivered, { at, by, what: 'patch-delivered', reason: version });
}

function isConfirmed(work: RndWork | undefined): boolean {
  return work?.state === 'confirmed' || work?.state === 'delivered';
}

/** An agent who hands a request on has read its decision; what is open for another reason stays open. */
function agreed(decision: Decision): Decision {
  return decision.state === 'automatic' ? { ...decision, state: 'confirmed' } : decision;
}
