import { useId, useState } from 'react';
import type { AgentView } from '../../../src/bridge/views';
import { agentWords } from '../texts';
import { ActForm, type FormProps } from './act-form';
import { useActing } from './acting';
import { MOST } from './lengths';
import { useTyped, WordsField } from './words-field';

type Category = AgentView['categories'][number];

/** The right category, with a reason. */
export function Correction(props: FormProps) {
  const { host, decision, view } = useActing();
  const words = agentWords[host.locale];
  const id = useId();
  const [chosen, setChosen] = useState(decision.category);
  const reason = useTyped(MOST.reason, { isRequired: true });
  const outcome = view.categories.find((category) => category.id === chosen)?.outcome;
  return (
    <ActForm
      {...props}
      kind="correction"
      act={
        reason.isRight
          ? { kind: 'correction', category: chosen, reason: reason.said, revision: decision.decidedAt }
          : undefined
      }
      check={reason.check}
    >
      <div className="field">
        <label className="field__label" htmlFor={`${id}-category`}>
          {words.rightCategory}
        </label>
        <select
          id={`${id}-category`}
          className="select"
          value={chosen}
          aria-describedby={`${id}-outcome`}
          onChange={({ target }) => {
            const picked = view.categories.find((category) => category.id === target.value);
            if (picked !== undefined) setChosen(picked.id);
          }}
        >
          {[...byOutcome(view.categories)].map(([outcomeName, members]) => (
            <optgroup key={outcomeName} label={outcomeName}>
              {members.map((category) => (
                <option key={category.id} value={category.id}>
                  {category.name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <p className="field__hint" id={`${id}-outcome`} aria-live="polite">
          {outcome !== undefined && words.outcomeNow(outcome)}
        </p>
      </div>
      <WordsField
        typed={reason}
        label={words.reasonLabel}
        hint={words.reasonHint}
        missing={words.reasonMissing}
        rows={3}
        locale={host.locale}
      />
    </ActForm>
  );
}

/** Categories in their order, put together by what they lead to. */
function byOutcome(categories: Category[]): Map<string, Category[]> {
  const groups = new Map<string, Category[]>();
  for (const category of categories) {
    groups.set(category.outcome, [...(groups.get(category.outcome) ?? []), category]);
  }
  return groups;
}
