import * as v from '../../packed/valibot.cjs';
import { message } from '../../explain';
import { enqueue, taskSchema } from '../../queue/decision-queue';
import { asAdmin } from './guard';
import type { Handler } from './handler';
import { viewOf } from './view';

const retrySchema = v.pick(taskSchema, ['issueId']);

export const retryFailure: Handler<'retryFailure'> = ({ payload }) =>
  asAdmin(payload, async (locale) => {
    const task = v.safeParse(retrySchema, payload);
    if (!task.success) return { kind: 'refused', message: message('invalid-input', locale) };
    await enqueue([{ issueId: task.output.issueId, look: 0 }]);
    return { kind: 'ok', view: await viewOf(locale) };
  });
