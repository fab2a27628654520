import { makeResolver } from '@forge/resolver';
import type { AdminDefinitions } from '../bridge/definitions';
import { readAudit } from './admin/audit';
import { retryFailures } from './admin/failures';
import { asAdmin } from './admin/guard';
import { countStorage, readExpiringContracts, readHealth, readOverview } from './admin/overview';
import {
  discardDraft,
  publishAgain,
  publishDraft,
  readPolicy,
  saveDraft,
  withdrawVersion,
} from './admin/policy';
import { previewTexts, readTexts } from './admin/texts';
import { tryText } from './admin/try-text';
import { viewOf } from './admin/view';

/** For Jira admins: every definition asks Jira whether the viewer is one. */
export const adminResolver = makeResolver<AdminDefinitions>({
  read: ({ payload }) => asAdmin(payload, async (locale) => ({ kind: 'ok', view: await viewOf(locale) })),
  readPolicy: (request) => readPolicy(request),
  saveDraft: (request) => saveDraft(request),
  discardDraft: (request) => discardDraft(request),
  publishDraft: (request) => publishDraft(request),
  publishAgain: (request) => publishAgain(request),
  withdrawVersion: (request) => withdrawVersion(request),
  readTexts: (request) => readTexts(request),
  previewTexts: (request) => previewTexts(request),
  tryText: (request) => tryText(request),
  readOverview: (request) => readOverview(request),
  readHealth: (request) => readHealth(request),
  readExpiringContracts: (request) => readExpiringContracts(request),
  countStorage: (request) => countStorage(request),
  retryFailures: (request) => retryFailures(request),
  readAudit: (request) => readAudit(request),
});
