import Textfield from '@atlaskit/textfield';
import { useId, useRef, useState, type RefObject } from 'react';
import type { Locale } from '../locale';
import { ReasonField } from '../reason-field';
import { decisionWords } from '../texts';

/** What an agent types: as it is, and as it would be sent. */
export interface Typed<E extends HTMLElement> {
  text: string;
  change: (text: string) => void;
  /** Without the blanks around it. */
  said: string;
  left: number;
  isRight: boolean;
  /** It is missing, and that has been looked for. */
  isMissed: boolean;
  field: RefObject<E>;
  /** Says what is wrong with it, if anything, and puts the focus there. */
  check: () => void;
}

/** `most`: characters that are sent. What was typed is never cut. */
export function useTyped<E extends HTMLElement = HTMLTextAreaElement>(
  most: number,
  { isRequired, initial = '' }: { isRequired: boolean; initial?: string },
): Typed<E> {
  const [text, change] = useState(initial);
  const [isChecked, setChecked] = useState(false);
  const field = useRef<E>(null);
  const said = text.trim();
  const left = most - said.length;
  const isMissing = isRequired && said === '';
  return {
    text,
    change,
    said,
    left,
    isRight: !isMissing && left >= 0,
    isMissed: isMissing && isChecked,
    field,
    check: () => {
      setChecked(true);
      field.current?.focus();
    },
  };
}

/** Nobody counts before. */
const NEAR_THE_END = 200;

/** For a few sentences. */
export function WordsField({
  typed: { text, change, left, isMissed, field },
  label,
  hint,
  missing,
  rows,
  locale,
}: {
  typed: Typed<HTMLTextAreaElement>;
  label: string;
  hint: string;
  /** Absent: it may be left out. */
  missing?: string;
  rows: number;
  locale: Locale;
}) {
  return (
    <ReasonField
      ref={field}
      label={label}
      hint={hint}
      {...(left < NEAR_THE_END ? { left: decisionWords[locale].charactersLeft(left) } : {})}
      tooLong={left < 0}
      isRequired={missing !== undefined}
      missing={isMissed ? missing : undefined}
      rows={rows}
      value={text}
      onChange={change}
    />
  );
}

/** For one line. `wrong`: what to say when it is missing or too long. */
export function LineField({
  typed: { text, change, isMissed, left, field },
  label,
  hint,
  wrong,
}: {
  typed: Typed<HTMLInputElement>;
  label: string;
  hint?: string;
  wrong: string;
}) {
  const id = useId();
  const isWrong = isMissed || left < 0;
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <Textfield
        ref={field}
        id={id}
        autoComplete="off"
        value={text}
        isRequired
        isInvalid={isWrong}
        aria-describedby={`${id}-error ${id}-hint`}
        onChange={({ currentTarget }) => change(currentTarget.value)}
      />
      <p className="field__error" id={`${id}-error`} role="alert">
        {isWrong && wrong}
      </p>
      {hint !== undefined && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
