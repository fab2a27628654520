import { forwardRef, useId, type ReactElement, type Ref } from 'react';

interface Props<T extends string> {
  label: string;
  hint?: string;
  /** Names the choice of none. */
  none: string;
  /** What is wrong with it. */
  wrong?: string | undefined;
  options: (readonly [T, string])[];
  chosen: T | undefined;
  choose: (value: T | undefined) => void;
}

function ChoiceField<T extends string>(
  { label, hint, none, wrong, options, chosen, choose }: Props<T>,
  ref: Ref<HTMLSelectElement>,
) {
  const id = useId();
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <select
        ref={ref}
        id={id}
        className="select"
        value={chosen ?? ''}
        aria-invalid={wrong !== undefined}
        aria-describedby={`${id}-error ${id}-hint`}
        onChange={({ target }) => choose(options.find(([value]) => value === target.value)?.[0])}
      >
        <option value="">{none}</option>
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      <p className="field__error" id={`${id}-error`} role="alert">
        {wrong}
      </p>
      {hint !== undefined && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** One of a few, or none of them. */
export const Choice = forwardRef(ChoiceField) as <T extends string>(
  props: Props<T> & { ref?: Ref<HTMLSelectElement> },
) => ReactElement;
