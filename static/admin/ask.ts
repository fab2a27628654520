import type { Refused } from '../../src/bridge/definitions';

/** What was asked for, or undefined after `refuse` has taken the place of the page. */
export function unlessRefused<T extends { kind: string }>(
  reply: T | Refused,
  refuse: (message: string) => void,
): Exclude<T, Refused> | undefined {
  if (isRefused(reply)) {
    refuse(reply.message);
    return undefined;
  }
  return reply as Exclude<T, Refused>;
}

function isRefused(reply: { kind: string }): reply is Refused {
  return reply.kind === 'refused';
}
