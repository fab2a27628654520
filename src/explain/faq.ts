import type { FaqEntry } from '../bridge/views';
import type { Entry, Texts } from '../policy/texts';
import { FAQ_IDS, type FaqId } from '../policy/vocabulary';
import type { ExplainableDecision } from './explainable';
import { billingReason, isCharged } from './facts';

function entryOf(id: FaqId, texts: Texts, own: ExplainableDecision | undefined): Entry {
  const { faq } = texts;
  switch (id) {
    case 'why-not-email':
      return faq[id];
    case 'why-level-2':
    case 'why-rnd':
      return own ? faq[id].own : faq[id].general;
    case 'why-consulting': {
      if (!own) return faq[id].general;
      const { question, afterReason } = faq[id].own;
      return { question, answer: [texts.categories[own.category].consulting, ...afterReason] };
    }
    case 'why-billed': {
      if (!own) return faq[id].general;
      const { question, afterReason } = faq[id].own;
      return { question, answer: [billingReason(own, texts), ...afterReason] };
    }
  }
}

function appliesTo(id: FaqId, decision: ExplainableDecision): boolean {
  switch (id) {
    case 'why-level-2':
    case 'why-consulting':
      return decision.level === 2;
    case 'why-billed':
      return isCharged(decision.billing);
    case 'why-rnd':
      return decision.rnd;
    case 'why-not-email':
      return false;
  }
}

/**
 * All questions. Those that apply come first and are worded for this request; when none does, "why not by
 * e-mail", which is true for everybody, is the one that applies. Without a decision the order is the default.
 */
export function faq(decision: ExplainableDecision | undefined, texts: Texts): FaqEntry[] {
  const applying = decision ? FAQ_IDS.filter((id) => appliesTo(id, decision)) : [];
  const open: readonly FaqId[] = applying.length > 0 ? applying : ['why-not-email'];
  const closed = FAQ_IDS.filter((id) => !open.includes(id));
  const order = decision ? [...open, ...closed] : FAQ_IDS;
  return order.map((id) => ({
    id,
    ...entryOf(id, texts, applying.includes(id) ? decision : undefined),
    applies: open.includes(id),
  }));
}
