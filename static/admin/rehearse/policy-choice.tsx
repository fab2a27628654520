import { useEffect, useId, useRef } from 'react';
import { dateTime } from '../../ui/locale';
import { useAnswer } from '../../ui/use-answer';
import { unlessRefused } from '../ask';
import { invoke } from '../client';
import { useShown } from '../shell/address';
import type { PageProps } from '../shell/page';
import { rehearseWords } from './words';

/** The version in force, one that is coming, or the draft. */
export function PolicyChoice({
  chosen,
  choose,
  host,
  refuse,
}: PageProps & {
  /** Undefined: the version in force. */
  chosen: number | 'draft' | undefined;
  choose: (policy: number | 'draft' | undefined) => void;
}) {
  const words = rehearseWords[host.locale];
  const id = useId();
  const { answer, ask } = useAnswer(async () =>
    unlessRefused(await invoke('readOverview', { locale: host.hostLocale }), refuse),
  );
  const isShown = useShown();
  const wasShown = useRef(isShown);
  useEffect(() => {
    if (isShown && !wasShown.current) ask();
    wasShown.current = isShown;
  }, [isShown, ask]);
  const view = answer.state === 'ready' ? answer.value?.view : undefined;

  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {words.policy}
      </label>
      <select
        id={id}
        className="select"
        value={chosen ?? ''}
        onChange={({ target }) =>
          choose(target.value === '' ? undefined : target.value === 'draft' ? 'draft' : Number(target.value))
        }
      >
        <option value="">{words.policyInForce(view?.inForce.version ?? 1)}</option>
        {view?.pending.map(({ version, from }) => (
          <option key={version} value={version}>
            {words.policyPending(version, dateTime(from, host.locale, host.timeZone))}
          </option>
        ))}
        <option value="draft">
          {view !== undefined && view.draft === undefined ? words.policyDraftNone : words.policyDraft}
        </option>
      </select>
    </div>
  );
}
