import type { AdminView } from '../../bridge/views';
import { adminWords, message } from '../../explain';
import type { Locale } from '../../policy/vocabulary';
import { health } from '../../requests/health';
import type { OpinionTrouble } from '../../storage/opinions';
import { currentPolicy } from '../../storage/policies';

/** What the admin page shows at first. */
export async function viewOf(locale: Locale): Promise<AdminView> {
  const [policy, state] = await Promise.all([currentPolicy(new Date()), health(new Date())]);
  const failures = state.failures.map(({ kind, ...failure }) => ({
    ...failure,
    reason: message(`failure-${kind}`, locale),
  }));
  const { secondOpinion: trouble, ...others } = state;
  return {
    policy,
    ...adminWords(locale),
    health: { ...others, failures, ...(trouble ? { secondOpinion: opinionView(trouble, locale) } : {}) },
  };
}

function opinionView(
  { outcome, ...trouble }: OpinionTrouble,
  locale: Locale,
): NonNullable<AdminView['health']['secondOpinion']> {
  return { ...trouble, reason: message(`opinion-${outcome}`, locale) };
}
