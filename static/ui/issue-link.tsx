import { NavigationTarget, router } from '@forge/bridge';

/** Opens the issue in a tab of its own: the frame itself cannot go anywhere. */
export function IssueLink({ issueKey }: { issueKey: string }) {
  return (
    <a
      href={`/browse/${encodeURIComponent(issueKey)}`}
      onClick={(event) => {
        event.preventDefault();
        router
          .open({ target: NavigationTarget.Issue, issueKey })
          .catch((error: unknown) => console.warn('The host does not open the issue.', error));
      }}
    >
      {issueKey}
    </a>
  );
}
