import * as v from '../../packed/valibot.cjs';
import { message } from '../../explain';
import { findGroups as groupsNamed } from '../../jira/groups';
import { asAdmin } from './guard';
import type { Handler } from './handler';

const querySchema = v.object({ query: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)) });

export const findGroups: Handler<'findGroups'> = ({ payload }) =>
  asAdmin(payload, async (locale) => {
    const wanted = v.safeParse(querySchema, payload);
    return wanted.success
      ? { kind: 'ok', groups: await groupsNamed(wanted.output.query) }
      : { kind: 'refused', message: message('invalid-input', locale) };
  });
