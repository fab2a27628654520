import { createContext, useContext } from 'react';
import type { ActPreview, ActResult, AgentAct, AgentView } from '../../../src/bridge/views';
import type { Host } from '../host';

export type AgentDecision = NonNullable<AgentView['decision']>;

/** What an act is about, and how it is looked at and sent. */
export interface Acting {
  host: Host;
  /** The newest view known. */
  view: AgentView;
  decision: AgentDecision;
  /** Both show the view that comes back before they resolve. They throw when the app does not answer. */
  preview: (act: AgentAct) => Promise<ActPreview>;
  send: (act: AgentAct) => Promise<ActResult>;
}

export const ActingContext = createContext<Acting | undefined>(undefined);

export function useActing(): Acting {
  const acting = useContext(ActingContext);
  if (acting === undefined) throw new Error('An act stands outside of what it is about.');
  return acting;
}
