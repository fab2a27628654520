import type { EventFilter } from './app-manifest';
import { compileExpression } from '../expression';
import { messageOf } from './invocation';

export type FilterAnswer = { receive: boolean; log?: string };
export type CompiledFilter = (event: Record<string, unknown>) => FilterAnswer;

/** Throws when the expression is not one that the local site can evaluate. */
export function compileFilter(filter: EventFilter | undefined, license: unknown): CompiledFilter {
  if (filter === undefined) return () => ({ receive: true });
  const expression = filter.expression === undefined ? undefined : compileExpression(filter.expression);
  return (event) => {
    if (filter.ignoreSelf && event['selfGenerated'] === true) return { receive: false };
    // An app without licensing counts as unlicensed, as everywhere else it has no license.
    if (filter.appIsLicensed !== undefined && filter.appIsLicensed !== (license !== undefined)) {
      return { receive: false };
    }
    if (expression === undefined) return { receive: true };
    try {
      const result = expression({ event });
      if (typeof result !== 'boolean')
        throw new Error(`the expression gave ${typeof result}, not true or false`);
      return { receive: result };
    } catch (error) {
      return onError(filter.onError, messageOf(error));
    }
  };
}

function onError(policy: EventFilter['onError'], message: string): FilterAnswer {
  return {
    receive: policy.startsWith('RECEIVE'),
    ...(policy.endsWith('_AND_LOG') ? { log: message } : {}),
  };
}
