import type {
  BackfillEstimate,
  BackfillOrder,
  JobList,
  JobResults,
  JobStarted,
  JobView,
  ReplayOrder,
} from './admin/jobs';
import type { AuditQuery, AuditView } from './admin/audit';
import type { LearningRead, ProposalAccepted } from './admin/learning';
import type { ExpiringContracts, HealthView, OverviewView, StorageUse } from './admin/overview';
import type { ContractTerms } from '../contracts/contract';
import type {
  ContractBase,
  ContractList,
  ContractOrganisation,
  ContractRemoved,
  ContractSaved,
  ContractsExported,
  ContractView,
  ImportPreviewed,
  ImportProgress,
  ImportStarted,
  OrganisationMember,
  OrganisationView,
  UploadBegun,
  UploadedRow,
} from './admin/contracts';
import type {
  ConfigurationExported,
  ConfigurationImported,
  ConfigurationPart,
  ConfigurationPreviewed,
  MonitoredRead,
  ProjectsRead,
} from './admin/configuration';
import type {
  Comparable,
  Compared,
  DraftChange,
  DraftSaved,
  PolicyDesk,
  PolicyPublished,
  Publication,
  VersionsRead,
} from './admin/policy';
import type { TryResult, TryText } from './admin/try';
import type { ReviewPage, ReviewQuery } from './queue';
import type { Report, ReportProject, ReportQuery } from './report';
import type { TextPreviewed, TextPreviewRequest, TextsView } from './admin/texts';
import type {
  ActPreview,
  ActResult,
  AgentAct,
  AgentView,
  ClientWordResult,
  CreateView,
  NoticeView,
  PortalView,
  Silent,
} from './views';

/** Every call names the viewer's locale as the host gave it (`fr-FR`, `de`, …); unknown ones read French. */
interface Localised {
  locale: string;
}

/** A refusal is an answer, not an exception: a screen shows `message` as it is. */
export interface Refused {
  kind: 'refused';
  message: string;
}

/** For clients in the portal. The request is the one of the page, taken from the platform's context. */
export type PortalDefinitions = {
  explain: (payload: Localised) => PortalView | Silent;
  createForm: (payload: Localised) => CreateView | Silent;
  /** `askedAt`: of the question that the client saw; `comment`: at most 1000 characters. */
  answerApproval: (
    payload: Localised & {
      revision: string;
      askedAt: string;
      answer: 'accepted' | 'contested';
      comment?: string;
    },
  ) => ClientWordResult;
  /** `text`: what the client asks for instead, 1 to 1000 characters. */
  object: (payload: Localised & { revision: string; text: string }) => ClientWordResult;
  notice: (payload: Localised) => NoticeView | Silent;
};

/** For agents beside an issue. The issue is the one of the page. */
export type AgentDefinitions = {
  read: (payload: Localised) => { kind: 'ok'; view: AgentView } | Refused;
  /** What the act would come to; nothing is written. */
  preview: (payload: Localised & { act: AgentAct }) => ActPreview;
  act: (payload: Localised & { act: AgentAct }) => ActResult;
};

/** For agents beside the queues of a project, which is the one of the page. A request is named by the caller, and proved. */
export type QueueDefinitions = {
  list: (payload: Localised & ReviewQuery) => { kind: 'ok'; page: ReviewPage } | { kind: 'no-access' };
  read: (payload: Localised & { issueId: string }) => { kind: 'ok'; view: AgentView } | Refused;
  preview: (payload: Localised & { issueId: string; act: AgentAct }) => ActPreview;
  act: (payload: Localised & { issueId: string; act: AgentAct }) => ActResult;
};

/**
 * For agents of a project. `project`: its id, chosen for a gadget, and proved; absent: the one of the page. `projects`:
 * those whose agent the viewer is.
 */
export type ReportDefinitions = {
  read: (
    payload: Localised & ReportQuery & { project?: string },
  ) => { kind: 'ok'; report: Report } | { kind: 'no-access' };
  projects: (payload: Localised) => { kind: 'ok'; projects: ReportProject[] } | { kind: 'no-access' };
};

/** For Jira admins. */
export type AdminDefinitions = {
  readPolicy: (payload: Localised) => { kind: 'ok'; desk: PolicyDesk } | Refused;
  saveDraft: (payload: Localised & { revision: number; parts: DraftChange }) => DraftSaved | Refused;
  discardDraft: (payload: Localised & { revision: number }) => DraftSaved | Refused;
  publishDraft: (payload: Localised & Publication & { revision: number }) => PolicyPublished | Refused;
  publishAgain: (payload: Localised & Publication & { version: number }) => PolicyPublished | Refused;
  withdrawVersion: (
    payload: Localised & { version: number },
  ) => { kind: 'withdrawn' | 'in-force-already' | 'unknown-version'; desk: PolicyDesk } | Refused;
  readVersions: (payload: Localised & { before?: number }) => VersionsRead | Refused;
  compareVersions: (payload: Localised & { from: Comparable; to: Comparable }) => Compared | Refused;
  exportConfiguration: (payload: Localised) => ConfigurationExported | Refused;
  /** `file`: the text of the file as it is. */
  previewConfiguration: (
    payload: Localised & { file: string; part: ConfigurationPart },
  ) => ConfigurationPreviewed | Refused;
  importConfiguration: (
    payload: Localised & { file: string; part: ConfigurationPart; revision: number },
  ) => ConfigurationImported | Refused;
  readProjects: (payload: Localised) => ProjectsRead | Refused;
  readMonitored: (payload: Localised & { after?: string }) => MonitoredRead | Refused;
  readTexts: (payload: Localised) => { kind: 'ok'; view: TextsView } | Refused;
  previewTexts: (payload: Localised & TextPreviewRequest) => TextPreviewed | Refused;
  listContracts: (
    payload: Localised & { search?: string; after?: string },
  ) => { kind: 'ok'; list: ContractList } | Refused;
  readContract: (
    payload: Localised & { reference: string },
  ) => { kind: 'ok'; contract: ContractView } | { kind: 'gone' } | Refused;
  contractOrganisations: (
    payload: Localised,
  ) => { kind: 'ok'; organisations: ContractOrganisation[] } | Refused;
  /** Of the organisation of this id. `isMore`: there are more than are listed. */
  organisationMembers: (
    payload: Localised & { organisation: string },
  ) => { kind: 'ok'; members: OrganisationMember[]; isMore: boolean } | { kind: 'gone' } | Refused;
  /** Groups of the site whose name holds `query`, 1 to 100 characters; at most 20. */
  findGroups: (
    payload: Localised & { query: string },
  ) => { kind: 'ok'; groups: { id: string; name: string }[] } | Refused;
  saveContract: (
    payload: Localised & { terms: ContractTerms; base?: ContractBase },
  ) => ContractSaved | Refused;
  removeContract: (payload: Localised & ContractBase) => ContractRemoved | Refused;
  exportContracts: (payload: Localised & { after?: string }) => ContractsExported | Refused;
  beginContractImport: (payload: Localised & { fileName: string; header: string[] }) => UploadBegun | Refused;
  uploadContracts: (
    payload: Localised & { upload: string; part: number; rows: UploadedRow[] },
  ) => { kind: 'ok' } | Refused;
  previewContracts: (payload: Localised & { upload: string; parts: number }) => ImportPreviewed | Refused;
  importContracts: (
    payload: Localised & { upload: string; mode: 'good-lines' | 'all-or-nothing' },
  ) => ImportStarted | Refused;
  contractImport: (
    payload: Localised & { job: string },
  ) => { kind: 'ok'; progress: ImportProgress } | { kind: 'gone' } | Refused;
  tryText: (payload: Localised & TryText) => { kind: 'ok'; result: TryResult } | Refused;
  readOverview: (payload: Localised) => { kind: 'ok'; view: OverviewView } | Refused;
  readHealth: (payload: Localised) => { kind: 'ok'; view: HealthView } | Refused;
  readExpiringContracts: (payload: Localised) => { kind: 'ok'; view: ExpiringContracts } | Refused;
  countStorage: (payload: Localised) => { kind: 'ok'; use: StorageUse[] } | Refused;
  /** Absent: all that are listed. */
  retryFailures: (
    payload: Localised & { issueIds?: string[] | undefined },
  ) => { kind: 'ok'; retried: number; view: HealthView } | Refused;
  listJobs: (payload: Localised) => { kind: 'ok'; list: JobList } | Refused;
  watchJob: (
    payload: Localised & { id: string },
  ) => { kind: 'ok'; job: JobView } | { kind: 'unknown' } | Refused;
  jobResults: (
    payload: Localised & { id: string; page: number },
  ) => { kind: 'ok'; results: JobResults } | { kind: 'unknown' } | Refused;
  startReplay: (payload: Localised & ReplayOrder) => JobStarted | Refused;
  startBackfill: (payload: Localised & BackfillOrder) => JobStarted | Refused;
  estimateBackfill: (payload: Localised & { jql: string }) => BackfillEstimate | Refused;
  steerJob: (
    payload: Localised & { id: string; wish: 'pause' | 'resume' | 'cancel' },
  ) => { kind: 'ok'; job: JobView } | { kind: 'unknown' } | Refused;
  saveJobSettings: (payload: Localised & { pointsPerHour: number }) => { kind: 'saved' } | Refused;
  readLearning: (payload: Localised) => LearningRead | Refused;
  forgetLesson: (payload: Localised & { issueId: string }) => LearningRead | Refused;
  forgetAllLessons: (payload: Localised) => LearningRead | Refused;
  proposeRules: (payload: Localised) => LearningRead | Refused;
  dismissProposal: (payload: Localised & { id: string }) => LearningRead | Refused;
  /** `name`: of the rule, 1 to 100 characters. */
  acceptProposal: (
    payload: Localised & { id: string; effect: 'always' | 'leaning'; name: string },
  ) => ProposalAccepted | Refused;
  readAudit: (payload: Localised & AuditQuery) => { kind: 'ok'; view: AuditView } | Refused;
};

/** For agents beside an organisation, which is the one of the page; admins edit its contracts there. */
export type OrganizationDefinitions = {
  read: (payload: Localised) => { kind: 'ok'; view: OrganisationView } | { kind: 'no-access' };
  organisations: (
    payload: Localised,
  ) => { kind: 'ok'; organisations: ContractOrganisation[] } | { kind: 'no-access' };
  save: (
    payload: Localised & { terms: ContractTerms; base?: ContractBase },
  ) => ContractSaved | { kind: 'no-access' };
  remove: (payload: Localised & ContractBase) => ContractRemoved | { kind: 'no-access' };
};
