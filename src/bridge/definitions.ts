import type { AuditQuery, AuditView } from './admin/audit';
import type { ExpiringContracts, HealthView, OverviewView, StorageUse } from './admin/overview';
import type { DraftChange, DraftSaved, PolicyDesk, PolicyPublished, Publication } from './admin/policy';
import type { TryResult, TryText } from './admin/try';
import type { TextPreviewed, TextPreviewRequest, TextsView } from './admin/texts';
import type {
  AdminView,
  AgentView,
  ConfirmationResult,
  Correction,
  CorrectionResult,
  CreateView,
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
};

/** For agents beside an issue. The issue is the one of the page. */
export type AgentDefinitions = {
  read: (payload: Localised) => { kind: 'ok'; view: AgentView } | Refused;
  correct: (payload: Localised & Correction) => CorrectionResult;
  /** `revision`: the `decidedAt` that the agent was looking at. */
  confirm: (payload: Localised & { revision: string }) => ConfirmationResult;
};

/** For Jira admins. */
export type AdminDefinitions = {
  read: (payload: Localised) => { kind: 'ok'; view: AdminView } | Refused;
  readPolicy: (payload: Localised) => { kind: 'ok'; desk: PolicyDesk } | Refused;
  saveDraft: (payload: Localised & { revision: number; parts: DraftChange }) => DraftSaved | Refused;
  discardDraft: (payload: Localised & { revision: number }) => DraftSaved | Refused;
  publishDraft: (payload: Localised & Publication & { revision: number }) => PolicyPublished | Refused;
  publishAgain: (payload: Localised & Publication & { version: number }) => PolicyPublished | Refused;
  withdrawVersion: (
    payload: Localised & { version: number },
  ) => { kind: 'withdrawn' | 'in-force-already' | 'unknown-version'; desk: PolicyDesk } | Refused;
  readTexts: (payload: Localised) => { kind: 'ok'; view: TextsView } | Refused;
  previewTexts: (payload: Localised & TextPreviewRequest) => TextPreviewed | Refused;
  tryText: (payload: Localised & TryText) => { kind: 'ok'; result: TryResult } | Refused;
  readOverview: (payload: Localised) => { kind: 'ok'; view: OverviewView } | Refused;
  readHealth: (payload: Localised) => { kind: 'ok'; view: HealthView } | Refused;
  readExpiringContracts: (payload: Localised) => { kind: 'ok'; view: ExpiringContracts } | Refused;
  countStorage: (payload: Localised) => { kind: 'ok'; use: StorageUse[] } | Refused;
  /** Absent: all that are listed. */
  retryFailures: (
    payload: Localised & { issueIds?: string[] | undefined },
  ) => { kind: 'ok'; retried: number; view: HealthView } | Refused;
  readAudit: (payload: Localised & AuditQuery) => { kind: 'ok'; view: AuditView } | Refused;
};
