import type { Locale } from '../locale';
import { agent as agentDe } from './agent/de';
import { agent as agentEn } from './agent/en';
import { agent as agentFr } from './agent/fr';
import { agent as agentIt } from './agent/it';
import type { AgentWords } from './agent/words';
import * as de from './de';
import * as en from './en';
import * as fr from './fr';
import * as it from './it';
import type { AdminWords, CommonWords, CreateWords, DecisionWords, PortalWords } from './words';

// One table per audience, so that a bundle carries only the words its screen shows.
export const commonWords: Record<Locale, CommonWords> = {
  fr: fr.common,
  de: de.common,
  en: en.common,
  it: it.common,
};
export const portalWords: Record<Locale, PortalWords> = {
  fr: fr.portal,
  de: de.portal,
  en: en.portal,
  it: it.portal,
};
export const createWords: Record<Locale, CreateWords> = {
  fr: fr.create,
  de: de.create,
  en: en.create,
  it: it.create,
};
export const decisionWords: Record<Locale, DecisionWords> = {
  fr: fr.decision,
  de: de.decision,
  en: en.decision,
  it: it.decision,
};
export const agentWords: Record<Locale, AgentWords> = {
  fr: agentFr,
  de: agentDe,
  en: agentEn,
  it: agentIt,
};
export const adminWords: Record<Locale, AdminWords> = {
  fr: fr.admin,
  de: de.admin,
  en: en.admin,
  it: it.admin,
};
