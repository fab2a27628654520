import { agentWords } from '../texts';
import { ActForm, type FormProps } from './act-form';
import { useActing } from './acting';
import { MOST } from './lengths';
import { LineField, useTyped } from './words-field';

/** That a patch is out, and in which version. */
export function PatchDelivered(props: FormProps) {
  const { host, decision } = useActing();
  const words = agentWords[host.locale];
  const version = useTyped<HTMLInputElement>(MOST.version, { isRequired: true });
  return (
    <ActForm
      {...props}
      kind="patch"
      act={
        version.isRight ? { kind: 'patch', version: version.said, revision: decision.decidedAt } : undefined
      }
      check={version.check}
    >
      <LineField
        typed={version}
        label={words.versionLabel}
        hint={words.versionHint}
        wrong={words.versionMissing}
      />
    </ActForm>
  );
}
