import * as v from 'valibot';
import { jiraError } from '../errors';
import { updateIssue } from '../issue-changes';
import { appFieldValue } from '../issue-edit';
import type { IssueRecord } from '../model';
import { bodyOf, noContent, ok, param, type Call, type Handlers } from './call';

const idsSchema = v.array(v.number());

interface FieldUpdate {
  customField: string;
  issueIds: number[];
  value: unknown;
}

/**
 * Writes values of the app's own fields, all or none. Fields are named by id or by their type's key. Other callers
 * get 403, an unknown field or issue 404.
 */
async function writeValues(call: Call, updates: FieldUpdate[]): Promise<void> {
  const { state, caller } = call;
  if (caller.kind !== 'app') {
    throw jiraError(403, 'Only the app that provides the custom field may update its values.');
  }
  const options = {
    event: call.query.get('generateAppEvents') !== 'false',
    changelog: call.query.get('generateChangelog') !== 'false',
  };
  await state.exclusive(async () => {
    const before = new Map<string, IssueRecord>();
    const after = new Map<string, IssueRecord>();
    for (const { customField, issueIds, value } of updates) {
      const appField = state
        .appFields()
        .find(({ field }) => field.id === customField || field.schema.custom === customField);
      if (appField === undefined) throw jiraError(404, `The custom field ${customField} was not found.`);
      const { field, type } = appField;
      for (const number of issueIds) {
        const id = String(number);
        const issue = after.get(id) ?? state.issues.get(id);
        if (issue === undefined) throw jiraError(404, `The issue ${id} was not found.`);
        if (!before.has(id)) before.set(id, issue);
        after.set(id, {
          ...issue,
          appFields: { ...issue.appFields, [field.id]: appFieldValue(field.id, type, value) },
        });
      }
    }
    const transaction = state.transaction();
    for (const [id, issue] of after) {
      updateIssue(state, transaction, caller, before.get(id) ?? issue, issue, options);
    }
    await transaction.commit();
  });
}

export const fieldHandlers: Handlers = {
  getFields: (call) =>
    ok(
      call.state.fields().map(({ description, isLocked, ...field }) => ({
        ...field,
        key: field.id,
        ...(description === undefined ? {} : { description }),
        ...(isLocked === undefined ? {} : { isLocked }),
      })),
    ),

  async updateCustomFieldValue(call) {
    const { updates } = bodyOf(
      call,
      v.looseObject({
        updates: v.optional(v.array(v.looseObject({ issueIds: idsSchema, value: v.unknown() })), []),
      }),
    );
    const customField = param(call, 'fieldIdOrKey');
    await writeValues(
      call,
      updates.map(({ issueIds, value }) => ({ customField, issueIds, value: value ?? null })),
    );
    return noContent;
  },

  async updateMultipleCustomFieldValues(call) {
    const { updates } = bodyOf(
      call,
      v.looseObject({
        updates: v.optional(
          v.array(v.looseObject({ customField: v.string(), issueIds: idsSchema, value: v.unknown() })),
          [],
        ),
      }),
    );
    await writeValues(
      call,
      updates.map(({ customField, issueIds, value }) => ({ customField, issueIds, value: value ?? null })),
    );
    return noContent;
  },
};
