export { adminResolver } from './entry/admin-resolver';
export { agentResolver } from './entry/agent-resolver';
export { onDecisionTask } from './entry/decision-tasks';
export { onHour } from './entry/hourly-sweep';
export { onJobSlice } from './entry/job-tasks';
export { onInstalled } from './entry/lifecycle';
export { onIssueEvent } from './entry/issue-events';
export { portalResolver } from './entry/portal-resolver';
