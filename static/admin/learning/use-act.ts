import { useRef, useState } from 'react';
import type { LearningView } from '../../../src/bridge/admin/learning';
import type { Refused } from '../../../src/bridge/definitions';
import { unlessRefused } from '../ask';

type Reply = { kind: 'ok' | 'not-added'; view: LearningView } | Refused;

/**
 * Does one thing at a time and shows what is learnt after it. The button that was pressed may be gone by then: the focus
 * goes to `heading`.
 */
export function useAct(changed: (view: LearningView) => void, refuse: (message: string) => void) {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<'none' | 'ok' | 'not-added' | 'failed'>('none');
  const heading = useRef<HTMLHeadingElement>(null);
  const act = async (call: () => Promise<Reply>) => {
    setBusy(true);
    setOutcome('none');
    try {
      const reply = unlessRefused(await call(), refuse);
      if (!reply) return;
      changed(reply.view);
      setOutcome(reply.kind);
    } catch (error) {
      console.warn('What was learnt was not changed.', error);
      setOutcome('failed');
    } finally {
      setBusy(false);
      heading.current?.focus();
    }
  };
  return { busy, outcome, act, heading };
}
