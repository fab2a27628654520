import { projectKeyOfDesk } from '../jira/desks';
import { JiraError } from '../jira/errors';
import type { Policy } from '../policy/policy';
import { speaksAnywhere, speaksHere } from './wording';

/**
 * Whether the form of a portal asks the questions of the create panel: only where clients are told of decisions. Jira is
 * asked for the portal's project only when the projects differ; while it does not answer, nothing is asked.
 */
export async function asksHere({ projects }: Policy, portalId: string | undefined): Promise<boolean> {
  if (!speaksAnywhere({ projects })) return false;
  const differ = Object.values(projects.byKey).some(
    (mode) => speaksHere({ projects: { default: mode, byKey: {} } }, '') !== speaksHere({ projects }, ''),
  );
  if (!differ) return true;
  if (portalId === undefined) return false;
  try {
    const key = await projectKeyOfDesk(portalId);
    return key !== undefined && speaksHere({ projects }, key);
  } catch (error) {
    if (error instanceof JiraError) return false;
    throw error;
  }
}
