/** Every key of the app's storage, so that no two kinds of record can meet. */
export const keys = {
  /** Of sites whose versions were published before there was a timeline. */
  currentPolicy: 'policy:current',
  policyTimeline: 'policy:timeline',
  policyVersion: (version: number) => `policy:version:${String(version)}`,
  policyWithdrawn: (version: number) => `policy:withdrawn:${String(version)}`,
  policyDraft: 'policy:draft',
  policyDraftClaim: (revision: number) => `policy:draft:claim:${String(revision)}`,
  monitored: (issueId: string) => `monitored:${issueId}`,
  fieldIds: 'jira:field-ids',
  failurePrefix: 'failure:',
  failure: (issueId: string) => `failure:${issueId}`,
  lastSweep: 'sweep:last',
  opinion: (issueId: string) => `opinion:request:${issueId}`,
  opinionTrouble: 'opinion:trouble',
  installation: 'installation',
  /** Which generation of contracts counts. */
  currentContracts: 'contracts:current',
  /** Held by whoever writes contracts; see `contract-writer.ts`. */
  contractsClaim: (turn: number, attempt: number) => `contracts:claim:${String(turn)}:${String(attempt)}`,
  /** All records of one generation. */
  contractsPrefix: (generation: string) => `contracts:${generation}:`,
  contractPrefix: (generation: string) => `contracts:${generation}:reference:`,
  contract: (generation: string, reference: string) => `contracts:${generation}:reference:${reference}`,
  contractsOf: (generation: string, organisationId: string) =>
    `contracts:${generation}:organisation:${organisationId}`,
  auditPrefix: 'audit:',
  audit: (time: string, id: string) => `audit:${time}:${id}`,
  jobPrefix: 'job:',
  job: (id: string) => `job:${id}`,
  jobPage: (id: string, page: number) => `job-page:${id}:${String(page)}`,
  jobWish: (id: string) => `job-wish:${id}`,
  jobHolder: (kind: string) => `job-holder:${kind}`,
  jobSettings: 'jobs:settings',
  jobPoints: 'jobs:points',
  rateLimit: 'jira:rate-limit',
};
