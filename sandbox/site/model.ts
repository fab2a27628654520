import * as v from 'valibot';

/** Records as they are stored. Times are milliseconds since the epoch; the schema is what a stored value must pass. */

const adfSchema = v.looseObject({
  type: v.literal('doc'),
  version: v.literal(1),
  content: v.array(v.unknown()),
});
/** A document in Atlassian's format; what is below its top is read with care in `adf.ts`. */
export type AdfDocument = v.InferOutput<typeof adfSchema>;

export const issueSchema = v.object({
  id: v.string(),
  key: v.string(),
  projectId: v.string(),
  issueTypeId: v.string(),
  summary: v.string(),
  description: v.nullable(adfSchema),
  labels: v.array(v.string()),
  priorityId: v.string(),
  statusId: v.string(),
  resolutionId: v.nullable(v.string()),
  creator: v.string(),
  reporter: v.nullable(v.string()),
  assignee: v.nullable(v.string()),
  created: v.number(),
  updated: v.number(),
  resolved: v.nullable(v.number()),
  statusSince: v.number(),
  /** Absent for issues that were not raised as a request. */
  requestTypeId: v.nullable(v.string()),
  organisationIds: v.array(v.string()),
  participants: v.array(v.string()),
  /** Keys that it had in projects which it was moved from. */
  formerKeys: v.exactOptional(v.array(v.string())),
  /** Before this, issue calls and JQL see neither request type nor organisations. */
  portalFieldsFrom: v.number(),
  /** Values of the app's fields by field id. */
  appFields: v.record(v.string(), v.unknown()),
  properties: v.record(v.string(), v.unknown()),
});
export type IssueRecord = v.InferOutput<typeof issueSchema>;

export const commentSchema = v.object({
  id: v.string(),
  issueId: v.string(),
  author: v.string(),
  body: adfSchema,
  public: v.boolean(),
  created: v.number(),
  updated: v.number(),
});
export type CommentRecord = v.InferOutput<typeof commentSchema>;

const changeItemSchema = v.object({
  field: v.string(),
  fieldtype: v.picklist(['jira', 'custom']),
  fieldId: v.string(),
  from: v.nullable(v.string()),
  fromString: v.nullable(v.string()),
  to: v.nullable(v.string()),
  toString: v.nullable(v.string()),
});
export type ChangeItem = v.InferOutput<typeof changeItemSchema>;

export const changeSchema = v.object({
  id: v.string(),
  issueId: v.string(),
  author: v.string(),
  created: v.number(),
  items: v.array(changeItemSchema),
});
export type ChangeRecord = v.InferOutput<typeof changeSchema>;

export const accountSchema = v.object({
  accountId: v.string(),
  displayName: v.string(),
  emailAddress: v.string(),
  accountType: v.picklist(['licensed', 'unlicensed', 'customer']),
  role: v.exactOptional(v.picklist(['agent', 'admin'])),
  locale: v.string(),
  timeZone: v.string(),
  token: v.string(),
  organisationIds: v.array(v.string()),
  projects: v.exactOptional(v.array(v.string())),
  withheld: v.exactOptional(v.array(v.string())),
});

/** A link between two issues; which of them is inward and which outward is as the call that made it said. */
export const linkSchema = v.object({
  id: v.string(),
  typeId: v.string(),
  inwardIssueId: v.string(),
  outwardIssueId: v.string(),
});
export type LinkRecord = v.InferOutput<typeof linkSchema>;

export const organisationSchema = v.object({
  id: v.string(),
  name: v.string(),
  properties: v.record(v.string(), v.unknown()),
  /** Whether the service desk serves it. */
  served: v.boolean(),
});
export type OrganisationRecord = v.InferOutput<typeof organisationSchema>;

const localisedSchema = v.object({ text: v.string(), texts: v.record(v.string(), v.string()) });

export const installedAppSchema = v.object({
  appUuid: v.string(),
  environmentId: v.string(),
  name: v.string(),
  customFields: v.array(
    v.object({
      key: v.string(),
      name: v.string(),
      description: v.string(),
      type: v.string(),
      readOnly: v.boolean(),
    }),
  ),
  entityProperties: v.array(
    v.object({
      propertyKey: v.string(),
      values: v.array(v.object({ path: v.string(), type: v.string(), searchAlias: v.string() })),
    }),
  ),
  workflowRules: v.exactOptional(
    v.array(
      v.object({
        key: v.string(),
        kind: v.picklist(['condition', 'validator']),
        expression: v.string(),
        name: localisedSchema,
        description: localisedSchema,
        errorMessage: v.optional(localisedSchema),
      }),
    ),
  ),
});

/** The installed app and the numbers that its fields got; a field keeps its number when the app is installed again. */
export const installationSchema = v.object({
  app: installedAppSchema,
  fieldIds: v.record(v.string(), v.string()),
});
export type Installation = v.InferOutput<typeof installationSchema>;
