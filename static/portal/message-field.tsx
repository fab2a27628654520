import { useId, type Ref } from 'react';
import type { Host } from '../ui/host';
import { portalWords } from '../ui/texts';

const LONGEST_MESSAGE = 1000;

/** What goes over the bridge, and what is counted. */
export function messageOf(text: string): string {
  return text.trim();
}

export function isTooLong(text: string): boolean {
  return messageOf(text).length > LONGEST_MESSAGE;
}

/** What a client writes, with how much room is left. What was typed is never cut. */
export function MessageField({
  label,
  hint,
  missing,
  required = false,
  readOnly,
  host,
  field,
  value,
  onChange,
}: {
  label: string;
  hint?: string;
  /** Shown as an error when nothing was written. */
  missing?: string | undefined;
  required?: boolean;
  readOnly: boolean;
  host: Host;
  field?: Ref<HTMLTextAreaElement>;
  value: string;
  onChange: (value: string) => void;
}) {
  const id = useId();
  const tooLong = isTooLong(value);
  return (
    <div className="message-field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        ref={field}
        id={id}
        rows={3}
        value={value}
        required={required}
        readOnly={readOnly}
        aria-invalid={tooLong || missing !== undefined}
        aria-describedby={`${hint === undefined ? '' : `${id}-hint `}${id}-error ${id}-left`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p className="hint hint--error" id={`${id}-error`} role="alert">
        {missing}
      </p>
      <p className={tooLong ? 'hint hint--error' : 'hint'} id={`${id}-left`}>
        {portalWords[host.locale].charactersLeft(LONGEST_MESSAGE - messageOf(value).length)}
      </p>
    </div>
  );
}
