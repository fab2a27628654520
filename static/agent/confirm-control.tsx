import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import { useEffect, useRef, useState } from 'react';
import type { ConfirmationResult } from '../../src/bridge/views';
import type { Host } from '../ui/host';
import { agentWords } from '../ui/texts';
import type { AgentDecision } from './decision-sections';

type Outcome = 'none' | 'confirmed' | 'changed' | 'failed' | { message: string };

/** Lets an agent say that the decision is right; where agents come first, that is what the client waits for. */
export function ConfirmControl({
  decision,
  canConfirm,
  host,
  confirm,
}: {
  decision: AgentDecision;
  canConfirm: boolean;
  host: Host;
  confirm: (revision: string) => Promise<ConfirmationResult>;
}) {
  const words = agentWords[host.locale];
  const [saving, setSaving] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>('none');
  const told = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // The button is gone, moved, or no longer what is next: what came of it is.
    if (outcome !== 'none' && outcome !== 'failed') told.current?.focus();
  }, [outcome]);

  async function save() {
    if (saving) return;
    setSaving(true);
    setOutcome('none');
    try {
      const result = await confirm(decision.decidedAt);
      if (result.kind === 'confirmed') setOutcome('confirmed');
      else if (result.kind === 'changed-meanwhile') setOutcome('changed');
      else setOutcome({ message: result.message });
    } catch (error) {
      console.warn('The confirmation was not saved.', error);
      setOutcome('failed');
    } finally {
      setSaving(false);
    }
  }

  return (
    <section className="stack">
      <div aria-live="polite" ref={told} tabIndex={-1}>
        {outcome === 'confirmed' && (
          <SectionMessage appearance="success">
            <p className="text">{words.confirmed}</p>
          </SectionMessage>
        )}
        {outcome === 'changed' && (
          <SectionMessage appearance="warning" title={words.changedTitle} headingLevel="h3">
            <p className="text">{words.changedMessage}</p>
          </SectionMessage>
        )}
        {outcome === 'failed' && (
          <SectionMessage appearance="error">
            <p className="text">{words.confirmFailed}</p>
          </SectionMessage>
        )}
        {typeof outcome === 'object' && (
          <SectionMessage>
            <p className="text">{outcome.message}</p>
          </SectionMessage>
        )}
      </div>
      {canConfirm && (
        <>
          {decision.isOnlySuggested && <p className="text text--subtle">{words.clientWaits}</p>}
          <div>
            <Button
              appearance={decision.isOnlySuggested ? 'primary' : 'default'}
              onClick={() => void save()}
              isLoading={saving}
            >
              {words.confirm}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
