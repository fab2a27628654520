import Textfield from '@atlaskit/textfield';
import { useId, useRef, useState } from 'react';
import { number } from '../locale';
import { agentWords } from '../texts';
import { ActForm, type FormProps } from './act-form';
import { useActing } from './acting';
import { hoursOf } from './hours';
import { MOST } from './lengths';
import { useTyped, WordsField } from './words-field';

/** Whether billable work may begin, as the client is asked. */
export function ApprovalQuestion(props: FormProps) {
  const { host, decision } = useActing();
  const words = agentWords[host.locale];
  const id = useId();
  const work = useTyped(MOST.work, { isRequired: true });
  const [typedHours, setTypedHours] = useState('');
  const [isChecked, setChecked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const hours = hoursOf(typedHours);
  const isWrong = hours === 'invalid' && isChecked;

  function check() {
    setChecked(true);
    if (work.isRight) field.current?.focus();
    else work.check();
  }

  return (
    <ActForm
      {...props}
      kind="approval-question"
      act={
        work.isRight && hours !== 'invalid'
          ? {
              kind: 'approval-question',
              work: work.said,
              ...(hours === undefined ? {} : { hours }),
              revision: decision.decidedAt,
            }
          : undefined
      }
      check={check}
    >
      <WordsField
        typed={work}
        label={words.workLabel}
        hint={words.workHint}
        missing={words.workMissing}
        rows={4}
        locale={host.locale}
      />
      <div className="field">
        <label className="field__label" htmlFor={`${id}-hours`}>
          {words.hoursLabel}
        </label>
        <Textfield
          ref={field}
          id={`${id}-hours`}
          inputMode="decimal"
          autoComplete="off"
          width="small"
          value={typedHours}
          isInvalid={isWrong}
          aria-describedby={`${id}-hours-hint`}
          onChange={({ currentTarget }) => setTypedHours(currentTarget.value)}
        />
        <p className={isWrong ? 'field__error' : 'field__hint'} id={`${id}-hours-hint`} aria-live="polite">
          {isWrong
            ? words.hoursInvalid
            : typeof hours === 'number'
              ? `${words.estimate} ${words.hours(number(hours, host.locale))}`
              : words.hoursHint}
        </p>
      </div>
    </ActForm>
  );
}
