import type { Fact } from '../bridge/views';
import type { ChargedBilling, Texts } from '../policy/texts';
import type { Billing } from '../policy/vocabulary';
import type { ExplainableDecision } from './explainable';
import { BILLING_TONES, COVERAGE_TONES, levelKey, levelValue } from './values';

export function isCharged(billing: Billing): billing is ChargedBilling {
  return billing !== 'not-billed' && billing !== 'to-confirm';
}

/** Whole sentences one after the other. */
export function paragraph(...sentences: string[]): string {
  return sentences.join(' ');
}

export function billingReason(decision: ExplainableDecision, texts: Texts): string {
  const { category, coverage, billing, approval, adjustment, rndWork } = decision;
  const reasons = texts.portal.billingReasons;
  if (billing === 'to-confirm') return reasons.toConfirm;
  const own = texts.categories[category].billing;
  if (!isCharged(billing)) {
    const isDefect = rndWork !== undefined && rndWork.state !== 'handed';
    const usual = coverage === 'covered' ? own.free : reasons.notBilledAnyway;
    const reason = isDefect ? reasons.defect : usual;
    if (!isDefect && adjustment?.billing === billing && coverage !== 'covered')
      return paragraph(usual, texts.portal.adjusted[adjustment.code]);
    return paragraph(reason, ...(approval === 'withdrawn' ? [reasons.approvalWithdrawn] : []));
  }
  const rules = {
    out: own.rule,
    'no-contract': reasons.noContractRule,
    covered: reasons.generalRule,
    'to-confirm': reasons.generalRule,
  };
  const why = adjustment?.billing === billing ? [texts.portal.adjusted[adjustment.code]] : [];
  return paragraph(rules[coverage], ...why, reasons.standing[billing]);
}

function coverageReason(
  { category, coverage, contract, adjustment }: ExplainableDecision,
  texts: Texts,
): string {
  const reasons = texts.portal.coverageReasons;
  if (adjustment?.coverage === coverage) return texts.portal.adjusted[adjustment.code];
  switch (coverage) {
    case 'covered':
    case 'out':
      return contract.effect ? reasons[contract.effect] : texts.categories[category].coverage[coverage];
    case 'no-contract':
      if (contract.gap === 'expired') return reasons.ended;
      return contract.gap === 'not-begun' ? reasons.notBegun : reasons.noContract;
    case 'to-confirm':
      return reasons.toConfirm;
  }
}

/**
 * Level, coverage and billing, each with its reason, in this order.
 *
 * @param ownContract what the reader may be told about their contract, in one sentence
 */
export function facts(
  decision: ExplainableDecision,
  texts: Texts,
  ownContract?: string,
): [level: Fact, coverage: Fact, billing: Fact] {
  const { category, level, rnd, rndWork, coverage, billing, quote, adjustment, isEscalated } = decision;
  const { labels, levelReasons, quoteLabel, adjusted } = texts.portal;
  return [
    {
      id: 'level',
      label: labels.level,
      value: levelValue(level, rnd, texts),
      tone: 'neutral',
      reason: paragraph(
        texts.categories[category].concern,
        ...(adjustment?.level === level ? [adjusted[adjustment.code]] : []),
        // What R&D does when it has the request is said by the way and by what comes next.
        levelReasons[isEscalated ? 'escalated' : levelKey(level, rnd && rndWork === undefined)],
      ),
      ...(quote === undefined ? {} : { quote: { label: quoteLabel, text: quote } }),
    },
    {
      id: 'coverage',
      label: labels.coverage,
      value: texts.values.coverage[coverage],
      tone: COVERAGE_TONES[coverage],
      reason: paragraph(coverageReason(decision, texts), ...(ownContract === undefined ? [] : [ownContract])),
    },
    {
      id: 'billing',
      label: labels.billing,
      value: texts.values.billing[billing],
      tone: BILLING_TONES[billing],
      reason: billingReason(decision, texts),
    },
  ];
}
