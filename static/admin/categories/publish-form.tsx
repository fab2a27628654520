import Button from '@atlaskit/button/default/button';
import { useId, useRef, useState, type FormEvent } from 'react';
import type { Publication } from '../../../src/bridge/admin/policy';
import type { Host } from '../../ui/host';
import { ReasonField } from '../../ui/reason-field';
import { adminWords, decisionWords } from '../../ui/texts';
import { momentOf } from './wall-clock';
import { policyWords } from './words';

const LONGEST_REASON = 500;

/** Reason and date of a version. The date is typed in the viewer's time zone, in which all dates are shown. */
export function PublishForm({
  host,
  disabled = false,
  publish,
  cancel,
}: {
  host: Host;
  disabled?: boolean;
  publish: (publication: Publication) => Promise<void>;
  cancel?: () => void;
}) {
  const words = policyWords[host.locale];
  const id = useId();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [isDated, setDated] = useState(false);
  const [date, setDate] = useState('');
  const [dateMissing, setDateMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const dateField = useRef<HTMLInputElement>(null);
  const timeZone = host.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const left = LONGEST_REASON - reason.trim().length;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy || disabled) return;
    const given = reason.trim();
    const from = isDated ? momentOf(date, timeZone) : undefined;
    const isBadDate = isDated && !(from !== undefined && from.getTime() > Date.now());
    setMissing(given === '');
    setDateMissing(isBadDate);
    if (given === '' || left < 0) return reasonField.current?.focus();
    if (isBadDate) return dateField.current?.focus();
    setBusy(true);
    try {
      await publish({ reason: given, ...(from ? { effectiveFrom: from.toISOString() } : {}) });
    } finally {
      setBusy(false);
    }
  }

  return (
    <form className="stack save-bar" onSubmit={(event) => void submit(event)} noValidate>
      <ReasonField
        ref={reasonField}
        label={words.reason}
        hint={words.publishHint}
        missing={missing ? adminWords[host.locale].reasonMissing : undefined}
        left={decisionWords[host.locale].charactersLeft(left)}
        tooLong={left < 0}
        rows={2}
        value={reason}
        onChange={(value) => {
          setReason(value);
          setMissing(false);
        }}
      />
      <fieldset className="answers">
        <legend className="field__label">{words.from}</legend>
        <label className="row text">
          <input type="radio" name={`${id}-when`} checked={!isDated} onChange={() => setDated(false)} />
          {words.atOnce}
        </label>
        <label className="row text">
          <input type="radio" name={`${id}-when`} checked={isDated} onChange={() => setDated(true)} />
          {words.dated}
        </label>
        {isDated && (
          <div className="field">
            <input
              ref={dateField}
              type="datetime-local"
              className="select"
              aria-label={words.from}
              aria-describedby={`${id}-date-error ${id}-date-hint`}
              aria-invalid={dateMissing}
              value={date}
              onChange={({ target }) => {
                setDate(target.value);
                setDateMissing(false);
              }}
            />
            <p className="field__error" id={`${id}-date-error`} role="alert">
              {dateMissing && words.dateMissing}
            </p>
            <p className="field__hint" id={`${id}-date-hint`}>
              {words.fromHint(timeZone)}
            </p>
          </div>
        )}
      </fieldset>
      <div className="row">
        <Button appearance="primary" type="submit" isLoading={busy} isDisabled={disabled}>
          {words.publish}
        </Button>
        {cancel && (
          <Button appearance="subtle" onClick={cancel} isDisabled={busy}>
            {words.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
