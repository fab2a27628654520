import { agentWords } from '../texts';
import { ActForm, type FormProps } from './act-form';
import { useActing } from './acting';

/** That the decision is right; where agents come first, that is what the client waits for. */
export function Confirmation(props: FormProps) {
  const { host, decision } = useActing();
  return (
    <ActForm
      {...props}
      kind="confirmation"
      act={{ kind: 'confirmation', revision: decision.decidedAt }}
      looksAtOnce
    >
      {decision.isOnlySuggested && <p className="text text--subtle">{agentWords[host.locale].clientWaits}</p>}
    </ActForm>
  );
}
