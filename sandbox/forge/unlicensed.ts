const PORTAL = ['unlicensed', 'customer'] as const;
const PORTAL_AND_VISITORS = ['unlicensed', 'customer', 'anonymous'] as const;
const LICENSED_ONLY = [] as const;

/** The module types with a screen that the local site knows, and the viewers without a licence each may opt in to. */
export const UNLICENSED_SUPPORT: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['jiraServiceManagement:portalRequestDetail', PORTAL],
  ['jiraServiceManagement:portalRequestDetailPanel', PORTAL],
  ['jiraServiceManagement:portalRequestCreatePropertyPanel', PORTAL_AND_VISITORS],
  ['jiraServiceManagement:portalFooter', PORTAL_AND_VISITORS],
  ['jiraServiceManagement:organizationPanel', LICENSED_ONLY],
  ['jiraServiceManagement:queuePage', LICENSED_ONLY],
  ['jira:issueContext', LICENSED_ONLY],
  ['jira:adminPage', LICENSED_ONLY],
  ['jira:projectPage', LICENSED_ONLY],
  ['jira:dashboardGadget', LICENSED_ONLY],
  ['jira:projectSettingsPage', LICENSED_ONLY],
]);
