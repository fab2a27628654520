import { makeResolver } from '@forge/resolver';
import type { ReportDefinitions } from '../bridge/definitions';
import { localeOf } from '../explain';
import * as v from '../packed/valibot.cjs';
import { readReport, reportProjects } from '../requests/read-report';
import { localeTagOf, projectIdOrKeyOf, viewerOf } from './context';

const NO_ACCESS = { kind: 'no-access' } as const;

const month = v.optional(v.string());
const querySchema = v.object({
  from: month,
  to: month,
  project: v.optional(v.pipe(v.string(), v.regex(/^\d{1,19}$/))),
});

/**
 * For agents of a project: the one of the page, or one that a gadget names. Whichever it is, Jira is asked as the viewer
 * whether they are an agent of it.
 */
export const reportResolver = makeResolver<ReportDefinitions>({
  read: async ({ payload, context }) => {
    const query = v.safeParse(querySchema, payload);
    if (!query.success || !isLicensed(context)) return NO_ACCESS;
    const { from, to, project = projectIdOrKeyOf(context) } = query.output;
    if (project === undefined) return NO_ACCESS;
    const asked = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    const report = await readReport(project, asked, localeOf(localeTagOf(payload)), new Date());
    return report ? { kind: 'ok', report } : NO_ACCESS;
  },

  projects: async ({ context }) =>
    isLicensed(context) ? { kind: 'ok', projects: await reportProjects() } : NO_ACCESS,
});

function isLicensed(context: unknown): boolean {
  return viewerOf(context).accountType === 'licensed';
}
