import { makeResolver } from '@forge/resolver';
import type { AdminDefinitions } from '../bridge/definitions';
import { readAudit } from './admin/audit';
import {
  beginContractImport,
  contractImport,
  contractOrganisations,
  exportContracts,
  importContracts,
  listContracts,
  organisationMembers,
  previewContracts,
  readContract,
  removeContract,
  saveContract,
  uploadContracts,
} from './admin/contracts';
import { retryFailures } from './admin/failures';
import { findGroups } from './admin/groups';
import {
  estimateBackfill,
  jobResults,
  listJobs,
  saveJobSettings,
  startBackfill,
  startReplay,
  steerJob,
  watchJob,
} from './admin/jobs';
import {
  acceptProposal,
  dismissProposal,
  forgetAllLessons,
  forgetLesson,
  proposeRules,
  readLearning,
} from './admin/learning';
import { countStorage, readExpiringContracts, readHealth, readOverview } from './admin/overview';
import {
  exportConfiguration,
  importConfiguration,
  previewConfiguration,
  readMonitored,
  readProjects,
} from './admin/configuration';
import {
  compareVersions,
  discardDraft,
  publishAgain,
  publishDraft,
  readPolicy,
  readVersions,
  saveDraft,
  withdrawVersion,
} from './admin/policy';
import { previewTexts, readTexts } from './admin/texts';
import { tryText } from './admin/try-text';

/** For Jira admins: every definition asks Jira whether the viewer is one. */
export const adminResolver = makeResolver<AdminDefinitions>({
  readPolicy: (request) => readPolicy(request),
  saveDraft: (request) => saveDraft(request),
  discardDraft: (request) => discardDraft(request),
  publishDraft: (request) => publishDraft(request),
  publishAgain: (request) => publishAgain(request),
  withdrawVersion: (request) => withdrawVersion(request),
  readVersions: (request) => readVersions(request),
  compareVersions: (request) => compareVersions(request),
  exportConfiguration: (request) => exportConfiguration(request),
  previewConfiguration: (request) => previewConfiguration(request),
  importConfiguration: (request) => importConfiguration(request),
  readProjects: (request) => readProjects(request),
  readMonitored: (request) => readMonitored(request),
  readTexts: (request) => readTexts(request),
  previewTexts: (request) => previewTexts(request),
  listContracts: (request) => listContracts(request),
  readContract: (request) => readContract(request),
  contractOrganisations: (request) => contractOrganisations(request),
  organisationMembers: (request) => organisationMembers(request),
  findGroups: (request) => findGroups(request),
  saveContract: (request) => saveContract(request),
  removeContract: (request) => removeContract(request),
  exportContracts: (request) => exportContracts(request),
  beginContractImport: (request) => beginContractImport(request),
  uploadContracts: (request) => uploadContracts(request),
  previewContracts: (request) => previewContracts(request),
  importContracts: (request) => importContracts(request),
  contractImport: (request) => contractImport(request),
  tryText: (request) => tryText(request),
  readOverview: (request) => readOverview(request),
  readHealth: (request) => readHealth(request),
  readExpiringContracts: (request) => readExpiringContracts(request),
  countStorage: (request) => countStorage(request),
  retryFailures: (request) => retryFailures(request),
  listJobs: (request) => listJobs(request),
  watchJob: (request) => watchJob(request),
  jobResults: (request) => jobResults(request),
  startReplay: (request) => startReplay(request),
  startBackfill: (request) => startBackfill(request),
  estimateBackfill: (request) => estimateBackfill(request),
  steerJob: (request) => steerJob(request),
  saveJobSettings: (request) => saveJobSettings(request),
  readLearning: (request) => readLearning(request),
  forgetLesson: (request) => forgetLesson(request),
  forgetAllLessons: (request) => forgetAllLessons(request),
  proposeRules: (request) => proposeRules(request),
  dismissProposal: (request) => dismissProposal(request),
  acceptProposal: (request) => acceptProposal(request),
  readAudit: (request) => readAudit(request),
});
