import Textarea from '@atlaskit/textarea';
import { forwardRef, useId } from 'react';

/** The reason of a change, with its hint and what is wrong with it. What was typed is never cut. */
export const ReasonField = forwardRef<
  HTMLTextAreaElement,
  {
    label: string;
    hint: string;
    /** How many characters are left, in words. */
    left?: string;
    tooLong?: boolean;
    isRequired?: boolean;
    /** Shown as an error when the reason is missing. */
    missing: string | undefined;
    rows: number;
    value: string;
    onChange: (value: string) => void;
  }
>(function ReasonField(
  { label, hint, left, tooLong = false, isRequired = true, missing, rows, value, onChange },
  ref,
) {
  const id = useId();
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <Textarea
        ref={ref}
        id={id}
        name="reason"
        value={value}
        minimumRows={rows}
        isRequired={isRequired}
        isInvalid={missing !== undefined || tooLong}
        aria-describedby={`${id}-error ${id}-left ${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p className="field__error" id={`${id}-error`} role="alert">
        {missing}
      </p>
      {left !== undefined && (
        <p className={tooLong ? 'field__error' : 'field__hint'} id={`${id}-left`}>
          {left}
        </p>
      )}
      <p className="field__hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
});
