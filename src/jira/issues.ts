import { route } from '@forge/api';
import * as v from '../packed/valibot.cjs';
import type { Decision } from '../decide/decision';
import { decisionSchema } from '../decide/decision';
import type { FieldValues } from '../decide/tags';
import { answersSchema, type Answers } from '../policy/answers';
import { plainText } from './adf';
import { appUuid } from './app';
import { type Actor, call, command } from './client';
import { JiraError } from './errors';
import type { FieldIds } from './fields';

/** Issue property of the decision; JQL reads it through the manifest's `jira:entityProperty`. */
export const DECISION_PROPERTY = 'palier.decision';

/** Name under which the create panel submits its answers. */
const ANSWERS_FIELD = 'answers';

/** A request as it stands in Jira now. */
export interface RequestSnapshot {
  issueId: string;
  issueKey: string;
  projectId: string;
  projectKey: string;
  projectTypeKey: string;
  summary: string;
  description: string;
  /** ISO 8601 with offset, as Jira gives it. */
  created: string;
  labels: string[];
  reporterId: string | undefined;
  participantIds: string[];
  /** Absent: an issue that did not come from the portal, or whose portal half is not written yet. */
  requestType: { id: string; name: string } | undefined;
  organisations: { id: string; name: string }[];
  answers: Answers | undefined;
  /** Absent: none stored, or what is stored is not a decision. */
  decision: Decision | undefined;
  /** What the three fields show; undefined where the site has no such field. */
  fieldValues: { [K in keyof FieldValues]: string | null | undefined };
}

const person = v.nullish(v.object({ accountId: v.string() }));

/** An issue with the fields and properties of a request. */
export const issueSchema = v.object({
  id: v.string(),
  key: v.string(),
  fields: v.looseObject({
    summary: v.nullish(v.string(), ''),
    description: v.optional(v.unknown()),
    created: v.string(),
    labels: v.nullish(v.array(v.string()), []),
    reporter: person,
    project: v.object({ id: v.string(), key: v.string(), projectTypeKey: v.string() }),
  }),
  properties: v.optional(v.record(v.string(), v.unknown()), {}),
});

const requestTypeSchema = v.object({ requestType: v.object({ id: v.string(), name: v.string() }) });
const organisationsSchema = v.array(v.object({ id: v.string(), name: v.string() }));
const participantsSchema = v.array(v.object({ accountId: v.string() }));
const submittedSchema = v.object({ [ANSWERS_FIELD]: answersSchema });

/**
 * Reads a request, all of it in one call.
 *
 * @param issue id or key
 * @returns undefined when the issue does not exist, or the actor may not see it
 */
export async function readRequest(
  actor: Actor,
  issue: string,
  ids: FieldIds,
): Promise<RequestSnapshot | undefined> {
  const fields = requestFields(ids).join(',');
  const properties = requestProperties().join(',');
  const found = await call(
    actor,
    'GET',
    route`/rest/api/3/issue/${issue}?fields=${fields}&properties=${properties}`,
    issueSchema,
  ).catch(absentWhenGone);
  return found ? snapshotOf(found, ids) : undefined;
}

/** An issue as far as its standing decision goes. */
export interface StandingDecision {
  issueId: string;
  issueKey: string;
  projectKey: string;
  projectTypeKey: string;
  /** Absent: none stored, or what is stored is not a decision. */
  decision: Decision | undefined;
}

const standingSchema = v.object({
  id: v.string(),
  key: v.string(),
  fields: v.object({ project: v.object({ key: v.string(), projectTypeKey: v.string() }) }),
  properties: v.optional(v.record(v.string(), v.unknown()), {}),
});

/**
 * Reads what was decided, and nothing else of the issue.
 *
 * @param issue id or key
 * @returns undefined when the issue does not exist, or the viewer may not see it
 */
export async function readStandingDecision(issue: string): Promise<StandingDecision | undefined> {
  const found = await call(
    'user',
    'GET',
    route`/rest/api/3/issue/${issue}?fields=project&properties=${DECISION_PROPERTY}`,
    standingSchema,
  ).catch(absentWhenGone);
  return (
    found && {
      issueId: found.id,
      issueKey: found.key,
      projectKey: found.fields.project.key,
      projectTypeKey: found.fields.project.projectTypeKey,
      decision: read(decisionSchema, found.properties[DECISION_PROPERTY]),
    }
  );
}

/** What Jira has to be asked for so that `snapshotOf` can read its answer. */
export function requestFields(ids: FieldIds): string[] {
  const custom = Object.values(ids).filter((id) => id !== undefined);
  return ['summary', 'description', 'created', 'labels', 'reporter', 'project', ...custom];
}

export function requestProperties(): string[] {
  return [DECISION_PROPERTY, appUuid()];
}

/** A request as one of Jira's answers shows it. */
export function snapshotOf(found: v.InferOutput<typeof issueSchema>, ids: FieldIds): RequestSnapshot {
  const custom = (id: string | undefined): unknown => (id === undefined ? undefined : found.fields[id]);
  const shown = (id: string | undefined) =>
    id === undefined ? undefined : (read(v.string(), custom(id)) ?? null);
  return {
    issueId: found.id,
    issueKey: found.key,
    projectId: found.fields.project.id,
    projectKey: found.fields.project.key,
    projectTypeKey: found.fields.project.projectTypeKey,
    summary: found.fields.summary,
    description: plainText(found.fields.description),
    created: found.fields.created,
    labels: found.fields.labels,
    reporterId: found.fields.reporter?.accountId,
    participantIds: (read(participantsSchema, custom(ids.participants)) ?? []).map(
      ({ accountId }) => accountId,
    ),
    requestType: read(requestTypeSchema, custom(ids.requestType))?.requestType,
    organisations: read(organisationsSchema, custom(ids.organisations)) ?? [],
    answers: read(submittedSchema, found.properties[appUuid()])?.[ANSWERS_FIELD],
    decision: read(decisionSchema, found.properties[DECISION_PROPERTY]),
    fieldValues: {
      supportLevel: shown(ids.supportLevel),
      coverage: shown(ids.coverage),
      billing: shown(ids.billing),
    },
  };
}

/** Labels and decision in one edit, so that neither is ever there without the other. */
export async function writeDecision(
  issueId: string,
  labels: { add: string[]; remove: string[] },
  decision: Decision,
): Promise<void> {
  await command('app', 'PUT', route`/rest/api/3/issue/${issueId}`, {
    update: {
      labels: [
        ...labels.remove.map((label) => ({ remove: label })),
        ...labels.add.map((label) => ({ add: label })),
      ],
    },
    properties: [{ key: DECISION_PROPERTY, value: decision }],
  });
}

/** The three read-only fields in one call; Jira is asked not to tell the app of its own write. */
export async function writeFieldValues(issueId: string, ids: FieldIds, values: FieldValues): Promise<void> {
  const updates = (['supportLevel', 'coverage', 'billing'] as const).flatMap((name) => {
    const customField = ids[name];
    return customField === undefined
      ? []
      : [{ customField, issueIds: [Number(issueId)], value: values[name] }];
  });
  await command('app', 'POST', route`/rest/api/3/app/field/value?generateAppEvents=false`, { updates });
}

function read<const S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> | undefined {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : undefined;
}

function absentWhenGone(error: unknown): undefined {
  if (error instanceof JiraError && error.kind === 'gone') return undefined;
  throw error;
}
