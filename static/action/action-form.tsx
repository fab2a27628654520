import './action.css';
import { view } from '@forge/bridge';
import { useEffect, useId, useState } from 'react';
import type { Host } from '../ui/host';
import { isIssueKey } from './inputs';
import { WORDS } from './words';

function hand(issueKey: string): void {
  view
    .submit({ issueKey: issueKey.trim() })
    .catch((error: unknown) => console.warn('The input was not taken.', error));
}

interface ActionFormProps {
  host: Host;
  given: Promise<string>;
}

/** What an action of an automation rule needs to know: which work item. */
export function ActionForm({ host, given }: ActionFormProps) {
  const words = WORDS[host.locale];
  const [issueKey, setIssueKey] = useState<string>();
  const id = useId();
  useEffect(() => {
    // A rule is saved only with what was handed over, the proposal included.
    void given.then((key) => {
      setIssueKey(key);
      hand(key);
    });
  }, [given]);
  if (issueKey === undefined) return null;
  const isValid = isIssueKey(issueKey);
  return (
    <main className="action">
      <h1 className="action__title">{words.title}</h1>
      <label className="action__label" htmlFor={id}>
        {words.label}
      </label>
      <input
        id={id}
        className="action__field"
        value={issueKey}
        aria-invalid={!isValid}
        aria-describedby={`${id}-help`}
        onChange={({ currentTarget: { value } }) => {
          setIssueKey(value);
          if (isIssueKey(value)) hand(value);
        }}
      />
      <p id={`${id}-help`} className="action__help" role={isValid ? undefined : 'alert'}>
        {isValid ? words.help : words.invalid}
      </p>
    </main>
  );
}
