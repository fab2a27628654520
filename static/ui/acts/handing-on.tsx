import { agentWords } from '../texts';
import { ActForm, type FormProps } from './act-form';
import { useActing } from './acting';
import { MOST } from './lengths';
import { useTyped, WordsField } from './words-field';

/** From level 1 to level 2, with a reason. */
export function Escalation(props: FormProps) {
  const { host, decision } = useActing();
  const words = agentWords[host.locale];
  const reason = useTyped(MOST.reason, { isRequired: true });
  return (
    <ActForm
      {...props}
      kind="escalation"
      act={
        reason.isRight ? { kind: 'escalation', reason: reason.said, revision: decision.decidedAt } : undefined
      }
      check={reason.check}
    >
      <WordsField
        typed={reason}
        label={words.whyLabel}
        hint={words.reasonHint}
        missing={words.reasonMissing}
        rows={3}
        locale={host.locale}
      />
    </ActForm>
  );
}

/** To R&D. */
export function HandingToRnd(props: FormProps) {
  return <WithNote {...props} kind="rnd" />;
}

/** What R&D says of it: it is a defect. */
export function DefectConfirmed(props: FormProps) {
  return <WithNote {...props} kind="defect" />;
}

function WithNote({ kind, ...props }: FormProps & { kind: 'rnd' | 'defect' }) {
  const { host, decision } = useActing();
  const words = agentWords[host.locale];
  const note = useTyped(MOST.reason, { isRequired: false });
  return (
    <ActForm
      {...props}
      kind={kind}
      act={
        note.isRight
          ? {
              kind,
              revision: decision.decidedAt,
              ...(note.said === '' ? {} : { reason: note.said }),
            }
          : undefined
      }
      check={note.check}
      looksAtOnce
    >
      <WordsField
        typed={note}
        label={words.noteLabel}
        hint={words.reasonHint}
        rows={2}
        locale={host.locale}
      />
    </ActForm>
  );
}
