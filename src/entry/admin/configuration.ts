import { serviceProjects } from '../../jira/projects';
import { JiraError } from '../../jira/errors';
import * as v from '../../packed/valibot.cjs';
import { message } from '../../explain';
import {
  exportConfiguration as exportNow,
  importConfiguration as importNow,
  previewConfiguration as preview,
} from '../../requests/configuration';
import { recordAudit } from '../../storage/audit';
import { monitoredDecisions } from '../../storage/monitored';
import { viewerOf } from '../context';
import { asAdmin } from './guard';
import type { Handler } from './handler';
import { deskOf } from './policy';

const fileSchema = v.object({ file: v.string(), part: v.picklist(['policy', 'draft']) });
const importSchema = v.object({
  ...fileSchema.entries,
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
const monitoredSchema = v.object({ after: v.optional(v.pipe(v.string(), v.maxLength(2000))) });

const MONITORED_PAGE = 50;

export const exportConfiguration: Handler<'exportConfiguration'> = ({ payload, context }) =>
  asAdmin(payload, async () => {
    const now = new Date();
    const configuration = await exportNow(now);
    await recordAudit({
      at: now.toISOString(),
      by: viewerOf(context).accountId,
      what: 'configuration-exported',
      subject: 'configuration',
    });
    return { kind: 'ok', configuration };
  });

export const previewConfiguration: Handler<'previewConfiguration'> = ({ payload }) =>
  asAdmin(payload, async (locale) => {
    const given = v.safeParse(fileSchema, payload);
    if (!given.success) return { kind: 'refused', message: message('invalid-input', locale) };
    return preview(given.output.file, given.output.part);
  });

export const importConfiguration: Handler<'importConfiguration'> = ({ payload, context }) =>
  asAdmin(payload, async (locale) => {
    const given = v.safeParse(importSchema, payload);
    if (!given.success) return { kind: 'refused', message: message('invalid-input', locale) };
    const by = viewerOf(context).accountId;
    const now = new Date();
    const imported = await importNow({ ...given.output, by }, now);
    if (imported.kind === 'too-large') return { kind: 'too-large', most: imported.most };
    if (imported.kind !== 'saved' && imported.kind !== 'changed-meanwhile') return imported;
    if (imported.kind === 'saved') {
      await recordAudit({
        at: now.toISOString(),
        by,
        what: 'configuration-imported',
        subject: 'draft',
        detail: { revision: imported.state.revision, part: given.output.part },
      });
    }
    return { kind: imported.kind, desk: await deskOf(locale) };
  });

/** Of the site's service projects, as the admin sees them; none when Jira does not answer. */
export const readProjects: Handler<'readProjects'> = ({ payload }) =>
  asAdmin(payload, async () => {
    try {
      const projects = await serviceProjects();
      return { kind: 'ok', projects: projects.map(({ key, name }) => ({ key, name })) };
    } catch (error) {
      if (error instanceof JiraError) return { kind: 'unavailable' };
      throw error;
    }
  });

export const readMonitored: Handler<'readMonitored'> = ({ payload }) =>
  asAdmin(payload, async (locale) => {
    const given = v.safeParse(monitoredSchema, payload);
    if (!given.success) return { kind: 'refused', message: message('invalid-input', locale) };
    const { monitored, next } = await monitoredDecisions(MONITORED_PAGE, given.output.after);
    return {
      kind: 'ok',
      requests: monitored.map(({ issueKey, decision }) => ({
        issueKey,
        at: decision.decidedAt,
        category: decision.category,
        coverage: decision.coverage,
        billing: decision.billing,
        state: decision.state,
        confidence: decision.confidence,
        policyVersion: decision.policyVersion,
      })),
      ...(next === undefined ? {} : { next }),
    };
  });
