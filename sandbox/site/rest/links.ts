import * as v from 'valibot';
import { LINK_TYPES } from '../catalogue';
import { ISSUE_NOT_FOUND, jiraError } from '../errors';
import { addComment } from '../issue-changes';
import { commentBody } from '../issue-edit';
import type { IssueRecord } from '../model';
import { linkTypeView } from '../views';
import {
  bodyOf,
  browsableIssue,
  noContent,
  ok,
  param,
  requirePermission,
  type Call,
  type Handlers,
} from './call';

const referenceSchema = v.looseObject({
  id: v.optional(v.string()),
  key: v.optional(v.string()),
});

const linkSchema = v.looseObject({
  type: v.looseObject({ id: v.optional(v.string()), name: v.optional(v.string()) }),
  inwardIssue: referenceSchema,
  outwardIssue: referenceSchema,
  comment: v.optional(v.looseObject({ body: v.unknown() })),
});

const CANNOT_LINK = 'No Link Issue Permission for issue';

function linkable(call: Call, { id, key }: v.InferOutput<typeof referenceSchema>): IssueRecord {
  const named = id ?? key;
  if (named === undefined) throw jiraError(404, ISSUE_NOT_FOUND);
  const issue = browsableIssue(call, named);
  requirePermission(call, issue, 'LINK_ISSUES', `${CANNOT_LINK} '${issue.key}'`);
  return issue;
}

export const linkHandlers: Handlers = {
  getIssueLinkTypes: (call) =>
    ok({ issueLinkTypes: LINK_TYPES.map((type) => linkTypeView(call.state, type)) }),

  async linkIssues(call) {
    const { state, caller } = call;
    const { type: wanted, inwardIssue, outwardIssue, comment } = bodyOf(call, linkSchema);
    const type = LINK_TYPES.find(({ id, name }) =>
      wanted.id === undefined ? name === wanted.name : id === wanted.id,
    );
    if (type === undefined) {
      throw jiraError(404, `No issue link type with name '${wanted.name ?? wanted.id ?? ''}' found.`);
    }
    const text = comment === undefined ? undefined : commentBody(comment.body);
    await state.exclusive(async () => {
      const inward = linkable(call, inwardIssue);
      const outward = linkable(call, outwardIssue);
      if (inward.id === outward.id) throw jiraError(400, 'You cannot link an issue to itself.');
      const transaction = state.transaction();
      const isThere = state
        .linksOf(inward.id)
        .some(
          (link) =>
            link.typeId === type.id && link.inwardIssueId === inward.id && link.outwardIssueId === outward.id,
        );
      if (!isThere) {
        const id = String(state.next(transaction, 'link', 10_500));
        transaction.put(state.links, id, {
          id,
          typeId: type.id,
          inwardIssueId: inward.id,
          outwardIssueId: outward.id,
        });
      }
      if (text !== undefined) addComment(state, transaction, caller, outward, text, true);
      await transaction.commit();
    });
    return { status: 201 };
  },

  async deleteIssueLink(call) {
    const { state } = call;
    await state.exclusive(async () => {
      const link = state.links.get(param(call, 'linkId'));
      if (link === undefined) throw jiraError(404, 'No issue link with this id exists.');
      for (const id of [link.inwardIssueId, link.outwardIssueId]) linkable(call, { id });
      const transaction = state.transaction();
      transaction.remove(state.links, link.id);
      await transaction.commit();
    });
    return noContent;
  },
};
