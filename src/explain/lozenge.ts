import type { Decision } from '../decide/decision';
import type { Coverage, Locale } from '../policy/vocabulary';

/** The essentials of a decision in two or three words, and how they look. */
export interface Lozenge {
  label: string;
  tone: 'success' | 'inprogress' | 'moved' | 'removed' | 'default';
}

type Words = Record<'contested' | 'review' | 'asked' | 'level1' | 'level2' | 'none', string> &
  Record<Coverage, string>;

const WORDS: Record<Locale, Words> = {
  fr: {
    contested: 'Contesté',
    review: 'À vérifier',
    asked: 'Accord demandé',
    level1: 'N1',
    level2: 'N2',
    none: 'Sans niveau',
    covered: 'couvert',
    out: 'hors maintenance',
    'no-contract': 'sans contrat',
    'to-confirm': 'à confirmer',
  },
  de: {
    contested: 'Bestritten',
    review: 'Zu prüfen',
    asked: 'Freigabe angefragt',
    level1: 'L1',
    level2: 'L2',
    none: 'Ohne Level',
    covered: 'gedeckt',
    out: 'nicht gedeckt',
    'no-contract': 'ohne Vertrag',
    'to-confirm': 'zu klären',
  },
  en: {
    contested: 'Contested',
    review: 'Needs review',
    asked: 'Approval asked',
    level1: 'L1',
    level2: 'L2',
    none: 'No level',
    covered: 'covered',
    out: 'not covered',
    'no-contract': 'no contract',
    'to-confirm': 'to confirm',
  },
  it: {
    contested: 'Contestato',
    review: 'Da verificare',
    asked: 'Consenso chiesto',
    level1: 'L1',
    level2: 'L2',
    none: 'Senza livello',
    covered: 'coperto',
    out: 'non coperto',
    'no-contract': 'senza contratto',
    'to-confirm': 'da confermare',
  },
};

/** What stands beside the closed panel: first what an agent has to act on, otherwise level and coverage. */
export function lozengeOf(decision: Decision, locale: Locale): Lozenge {
  const words = WORDS[locale];
  const { level, rnd, coverage, billing, state, approval, objection } = decision;
  if (objection !== undefined || billing === 'contested') return { label: words.contested, tone: 'removed' };
  if (state === 'needs-review') return { label: words.review, tone: 'moved' };
  if (approval?.state === 'asked') return { label: words.asked, tone: 'inprogress' };
  const who = level === null ? words.none : words[`level${level}`];
  return {
    label: `${who}${rnd ? ' + R&D' : ''} · ${words[coverage]}`,
    tone: coverage === 'covered' ? 'success' : 'default',
  };
}
