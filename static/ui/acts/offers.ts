import type { ActKind, AgentView } from '../../../src/bridge/views';
import type { AgentWords } from '../texts/agent/words';
import type { Offer } from './act-group';
import { Adjustment } from './adjustment';
import { ApprovalQuestion } from './approval-question';
import { Confirmation } from './confirmation';
import { Correction } from './correction';
import { DefectConfirmed, Escalation, HandingToRnd } from './handing-on';
import { PatchDelivered } from './patch';

/** Acts on the decision as a whole, in the order of the panel; the others stand beside what they are about. */
const FORMS = {
  confirmation: Confirmation,
  correction: Correction,
  adjustment: Adjustment,
  'approval-question': ApprovalQuestion,
  escalation: Escalation,
  rnd: HandingToRnd,
  defect: DefectConfirmed,
  patch: PatchDelivered,
} satisfies Partial<Record<ActKind, Offer['form']>>;

const ORDER = Object.keys(FORMS) as (keyof typeof FORMS)[];
const BEHIND: readonly ActKind[] = ['escalation', 'rnd', 'defect', 'patch'];

/** What a viewer can do, at hand and behind one button; the likely next one is at hand. */
export function offersOf(
  { acts, mayBill }: Pick<AgentView, 'acts' | 'mayBill'>,
  likely: ActKind | undefined,
  words: AgentWords,
): { offers: Offer[]; more: Offer[] } {
  const all = ORDER.filter((kind) => acts.includes(kind)).map((kind): Offer => ({
    kind,
    label: kind === 'adjustment' && !mayBill ? words.adjustLevelOnly : words.acts[kind].offer,
    form: FORMS[kind],
  }));
  const isBehind = ({ kind }: Offer) => kind !== likely && BEHIND.includes(kind);
  return { offers: all.filter((offer) => !isBehind(offer)), more: all.filter(isBehind) };
}
