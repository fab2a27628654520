import type { Exception } from './exceptions';
import type { Deviation } from './schemas';

export interface Review {
  unreviewed: Deviation[];
  known: Exception[];
  /** Exceptions that no longer occur. */
  stale: Exception[];
}

export function review(deviations: readonly Deviation[], exceptions: readonly Exception[]): Review {
  const matches = (exception: Exception, deviation: Deviation): boolean =>
    exception.path === deviation.path && exception.message === deviation.message;
  return {
    unreviewed: deviations.filter((deviation) => !exceptions.some((known) => matches(known, deviation))),
    known: exceptions.filter((known) => deviations.some((deviation) => matches(known, deviation))),
    stale: exceptions.filter((known) => !deviations.some((deviation) => matches(known, deviation))),
  };
}
