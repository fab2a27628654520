import type {
  AdminView,
  AgentView,
  Correction,
  CorrectionResult,
  CreateView,
  PolicyChange,
  PolicySaved,
  PortalView,
  TryResult,
  TryText,
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
  explain: (payload: Localised) => PortalView;
  createForm: (payload: Localised) => CreateView;
};

/** For agents beside an issue. The issue is the one of the page. */
export type AgentDefinitions = {
  read: (payload: Localised) => { kind: 'ok'; view: AgentView } | Refused;
  correct: (payload: Localised & Correction) => CorrectionResult;
};

/** For Jira admins. */
export type AdminDefinitions = {
  read: (payload: Localised) => { kind: 'ok'; view: AdminView } | Refused;
  savePolicy: (payload: Localised & PolicyChange) => PolicySaved | Refused;
  tryText: (payload: Localised & TryText) => { kind: 'ok'; result: TryResult } | Refused;
  retryFailure: (payload: Localised & { issueId: string }) => { kind: 'ok'; view: AdminView } | Refused;
};
