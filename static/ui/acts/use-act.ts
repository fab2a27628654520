import { useRef, useState } from 'react';
import type { ActKind, ActPreview, AgentAct } from '../../../src/bridge/views';
import { agentWords, decisionWords } from '../texts';
import { useActing } from './acting';
import { whatChanged, type Difference } from './what-changed';

export type Seen = Extract<ActPreview, { kind: 'ok' }>;

/** What came of an act that is over. */
export type Told = { kind: 'done'; act: ActKind } | { kind: 'pending'; message: string };

/** Why an act is not done. What was typed stays. */
export type Trouble =
  | { kind: 'look-failed' | 'failed' }
  | { kind: 'refused'; message: string }
  | { kind: 'changed'; differences: Difference[] };

/**
 * One act on its way: looked at first, then sent. A preview counts as long as the act is the one that it shows; a reason
 * is for agents alone and may still be changed.
 */
export function useAct(
  act: AgentAct | undefined,
  close: (told: Told) => void,
): {
  /** What is going on. */
  busy: 'looking' | 'sending' | undefined;
  /** What the act as it is now would come to, once that was asked. */
  seen: Seen | undefined;
  trouble: Trouble | undefined;
  look: (act: AgentAct) => Promise<void>;
  send: (act: AgentAct) => Promise<void>;
} {
  const { host, decision, preview, send } = useActing();
  const [busy, setBusy] = useState<'looking' | 'sending'>();
  const [looked, setLooked] = useState<{ at: string; seen: Seen }>();
  const [trouble, setTrouble] = useState<Trouble>();
  const isBusy = useRef(false);

  async function once(what: 'looking' | 'sending', run: () => Promise<Trouble | undefined>): Promise<void> {
    if (isBusy.current) return;
    isBusy.current = true;
    setBusy(what);
    setTrouble(undefined);
    try {
      setTrouble(await run());
    } catch (error) {
      console.warn('The app did not answer an act.', error);
      setTrouble({ kind: what === 'looking' ? 'look-failed' : 'failed' });
    } finally {
      isBusy.current = false;
      setBusy(undefined);
    }
  }

  function changed({ decision: after }: { decision?: typeof decision }): Trouble {
    const words = { ...decisionWords[host.locale], ...agentWords[host.locale] };
    return { kind: 'changed', differences: after === undefined ? [] : whatChanged(decision, after, words) };
  }

  return {
    busy,
    seen: act !== undefined && looked?.at === essence(act) ? looked.seen : undefined,
    trouble,
    look: (wanted) =>
      once('looking', async () => {
        const result = await preview(wanted);
        if (result.kind === 'refused') return result;
        if (result.kind === 'changed-meanwhile') return changed(result.view);
        setLooked({ at: essence(wanted), seen: result });
        return undefined;
      }),
    send: (wanted) =>
      once('sending', async () => {
        const result = await send(wanted);
        if (result.kind === 'refused') return result;
        if (result.kind === 'changed-meanwhile') return changed(result.view);
        close(result.kind === 'done' ? { kind: 'done', act: wanted.kind } : result);
        return undefined;
      }),
  };
}

function essence(act: AgentAct): string {
  return JSON.stringify({ ...act, reason: undefined });
}
