import Button from '@atlaskit/button/default/button';
import Textfield from '@atlaskit/textfield';
import { type FormEvent, useId, useState } from 'react';
import type { JobList } from '../../../src/bridge/admin/jobs';
import { unlessRefused } from '../ask';
import { invoke } from '../client';
import type { PageProps } from '../shell/page';
import { useUnsaved } from '../shell/unsaved';
import { figure } from './format';
import { jobWords } from './words';

/** How many of Jira's points jobs may spend in an hour. */
export function BudgetForm({ list, host, refuse }: PageProps & { list: JobList }) {
  const words = jobWords[host.locale];
  const id = useId();
  const [saved, setSaved] = useState(list.pointsPerHour);
  const [typed, setTyped] = useState(String(list.pointsPerHour));
  const [outcome, setOutcome] = useState<'saved' | 'failed' | 'invalid'>();
  const [busy, setBusy] = useState(false);
  useUnsaved(typed !== String(saved));
  const bounds = [figure(list.least, host.locale), figure(list.most, host.locale)] as const;

  async function save(event: FormEvent) {
    event.preventDefault();
    const pointsPerHour = Number(typed);
    if (!Number.isInteger(pointsPerHour) || pointsPerHour < list.least || pointsPerHour > list.most) {
      setOutcome('invalid');
      return;
    }
    setBusy(true);
    setOutcome(undefined);
    try {
      const reply = await invoke('saveJobSettings', { locale: host.hostLocale, pointsPerHour });
      if (unlessRefused(reply, refuse)) {
        setSaved(pointsPerHour);
        setOutcome('saved');
      }
    } catch (error) {
      console.warn('The points were not saved.', error);
      setOutcome('failed');
    } finally {
      setBusy(false);
    }
  }

  return (
    <form className="field job__narrow" onSubmit={(event) => void save(event)} noValidate>
      <label className="field__label" htmlFor={id}>
        {words.budget}
      </label>
      <div className="row">
        <div className="job__short">
          <Textfield
            id={id}
            inputMode="numeric"
            value={typed}
            isInvalid={outcome === 'invalid'}
            aria-describedby={`${id}-hint ${id}-error`}
            onChange={({ currentTarget }) => {
              setTyped(currentTarget.value);
              setOutcome(undefined);
            }}
          />
        </div>
        <Button type="submit" isLoading={busy} isDisabled={typed === String(saved)}>
          {words.budgetSave}
        </Button>
        <span role="status">{outcome === 'saved' && words.budgetSaved}</span>
      </div>
      <p className="field__hint" id={`${id}-hint`}>
        {words.budgetHint(...bounds)}
      </p>
      <p className="field__error" id={`${id}-error`} role="alert">
        {outcome === 'invalid' && words.budgetInvalid(...bounds)}
        {outcome === 'failed' && words.saveFailed}
      </p>
    </form>
  );
}
