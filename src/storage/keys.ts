/** Every key of the app's storage, so that no two kinds of record can meet. */
export const keys = {
  currentPolicy: 'policy:current',
  policyVersion: (version: number) => `policy:version:${String(version)}`,
  fieldIds: 'jira:field-ids',
  failurePrefix: 'failure:',
  failure: (issueId: string) => `failure:${issueId}`,
  lastSweep: 'sweep:last',
  opinion: (issueId: string) => `opinion:request:${issueId}`,
  opinionTrouble: 'opinion:trouble',
  installation: 'installation',
  auditPrefix: 'audit:',
  audit: (time: string, id: string) => `audit:${time}:${id}`,
};
