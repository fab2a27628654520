import { localeOf } from '../explain';
import { lozengeOf, type Lozenge } from '../explain/lozenge';
import { readStandingDecision } from '../jira/issues';
import { localeOfViewer } from '../jira/users';
import { speaksHere, wordingNow } from './wording';

/**
 * What stands beside the closed panel of an issue, in the viewer's language: the issue is read as the viewer, so that who
 * may not see it is told nothing.
 *
 * @returns undefined where there is nothing to say
 * @throws JiraError
 */
export async function agentLozenge(issueId: string, now: Date): Promise<Lozenge | undefined> {
  const [standing, locale, inForce] = await Promise.all([
    readStandingDecision(issueId),
    localeOfViewer(),
    wordingNow(now),
  ]);
  if (!standing?.decision || !speaksHere(inForce, standing.projectKey)) return undefined;
  return lozengeOf(standing.decision, localeOf(locale));
}
