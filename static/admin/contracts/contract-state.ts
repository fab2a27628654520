import type { State } from './draft';

/** The lozenge of a state. */
export const STATE_LOZENGE: Record<State, 'success' | 'warning' | 'neutral'> = {
  active: 'success',
  suspended: 'warning',
  cancelled: 'neutral',
};
