import type { RequestQuery } from '../jira/search';

/** Far more than anybody writes by hand. */
export const LONGEST_JQL = 2000;

/**
 * A query in two parts, so that conditions can be added: what stands after an `ORDER BY` that is in no quotes orders,
 * the rest selects.
 */
export function splitOrder(jql: string, otherwise: string): RequestQuery {
  let quote: string | undefined;
  for (let at = 0; at < jql.length; at++) {
    const character = jql.charAt(at);
    if (quote !== undefined) {
      if (character === '\\') at++;
      else if (character === quote) quote = undefined;
    } else if (character === '"' || character === "'") {
      quote = character;
    } else {
      const order = /^order\s+by\s+/i.exec(jql.slice(at, at + 40));
      if (order && !/[\w.]/.test(jql.charAt(at - 1))) {
        return {
          where: jql.slice(0, at).trim(),
          orderBy: jql.slice(at + order[0].length).trim() || otherwise,
        };
      }
    }
  }
  return { where: jql.trim(), orderBy: otherwise };
}
