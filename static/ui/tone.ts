import type { Tone } from '../../src/bridge/views';

/** The lozenge of a tone. */
export const LOZENGE: Record<Tone, 'success' | 'warning' | 'neutral'> = {
  good: 'success',
  attention: 'warning',
  neutral: 'neutral',
};
