import type { OtherRequest } from '../../../src/bridge/views';
import { agentWords } from '../texts';
import { ActForm, type FormProps } from './act-form';
import { useActing } from './acting';
import { MOST } from './lengths';
import { LineField, useTyped, WordsField } from './words-field';

/** Something else that the text asks becomes a request of its own. */
export function SplitOff({ other, ...props }: FormProps & { other: OtherRequest }) {
  const { host, decision } = useActing();
  const words = agentWords[host.locale];
  const { proposal, category, name } = other;
  const summary = useTyped<HTMLInputElement>(MOST.summary, { isRequired: true, initial: proposal.summary });
  const description = useTyped(MOST.description, { isRequired: true, initial: proposal.description });
  return (
    <ActForm
      {...props}
      kind="split"
      title={words.splitTitle(name)}
      act={
        summary.isRight && description.isRight
          ? {
              kind: 'split',
              category,
              summary: summary.said,
              description: description.said,
              revision: decision.decidedAt,
            }
          : undefined
      }
      check={() => (summary.isRight ? description : summary).check()}
    >
      <LineField typed={summary} label={words.summaryLabel} wrong={words.summaryMissing} />
      <WordsField
        typed={description}
        label={words.descriptionLabel}
        hint=""
        missing={words.descriptionMissing}
        rows={5}
        locale={host.locale}
      />
    </ActForm>
  );
}
