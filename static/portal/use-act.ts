import { useRef, useState } from 'react';
import type { ClientWordResult } from '../../src/bridge/views';

/** A result that comes with a new view, which is shown in place of the old one. */
export type Viewed = Extract<ClientWordResult, { view: unknown }>;

/** What leaves the view as it is, and is said beside the act. */
type Outcome = Exclude<ClientWordResult, Viewed> | { kind: 'failed' };

/** Sends a client's word, once however often it is asked to while it is under way. */
export function useAct(show: (result: Viewed) => void): {
  sending: boolean;
  outcome: Outcome | undefined;
  act: (send: () => Promise<ClientWordResult>) => Promise<void>;
} {
  const [sending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const underWay = useRef(false);

  async function act(send: () => Promise<ClientWordResult>) {
    if (underWay.current) return;
    underWay.current = true;
    setSending(true);
    setOutcome(undefined);
    try {
      const result = await send();
      switch (result.kind) {
        case 'done':
        case 'changed-meanwhile':
          show(result);
          break;
        case 'pending':
        case 'refused':
          setOutcome(result);
          break;
        default:
          throw new Error('The app gave an answer of no known kind.');
      }
    } catch (error) {
      console.warn('The answer was not sent.', error);
      setOutcome({ kind: 'failed' });
    } finally {
      underWay.current = false;
      setSending(false);
    }
  }

  return { sending, outcome, act };
}
