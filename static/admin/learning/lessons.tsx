import Button from '@atlaskit/button/default/button';
import { useId, useState } from 'react';
import type { LearningView } from '../../../src/bridge/admin/learning';
import { dateTime, number, percent } from '../../ui/locale';
import { invoke } from '../client';
import type { PageProps } from '../shell/page';
import { useAct } from './use-act';
import { learningWords } from './words';

const AT_ONCE = 25;

/** What each request taught, the newest first; one or all of it can be forgotten. */
export function Lessons({
  view,
  host,
  refuse,
  changed,
}: PageProps & { view: LearningView; changed: (view: LearningView) => void }) {
  const words = learningWords[host.locale];
  const id = useId();
  const [shown, setShown] = useState(AT_ONCE);
  const [asking, setAsking] = useState<'not-yet' | 'asking' | 'kept'>('not-yet');
  const { busy, outcome, act, heading } = useAct(changed, refuse);
  const { lessons, categoryNames } = view;
  const locale = host.hostLocale;
  return (
    <section className="stack" aria-labelledby={id}>
      <div>
        <h2 className="section-title" id={id} ref={heading} tabIndex={-1}>
          {words.list}
        </h2>
        <p className="field__hint">{words.listIntro(number(view.halfLifeDays, host.locale))}</p>
      </div>
      {outcome === 'failed' && (
        <p className="text" role="alert">
          {words.failed}
        </p>
      )}
      {lessons.length === 0 ? (
        <p className="text text--subtle">{words.none}</p>
      ) : (
        <>
          <div className="table-scroll">
            <table className="table lessons" aria-labelledby={id}>
              <thead>
                <tr>
                  <th scope="col">{words.request}</th>
                  <th scope="col">{words.correction}</th>
                  <th scope="col">{words.by}</th>
                  <th scope="col">{words.when}</th>
                  <th scope="col">{words.counts}</th>
                  <th scope="col">
                    <span className="visually-hidden">{words.actions}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {lessons.slice(0, shown).map(({ issueId, issueKey, at, by, from, to, counts }) => (
                  <tr key={issueId}>
                    <th scope="row">{issueKey}</th>
                    <td>
                      {from === to
                        ? words.confirmed(categoryNames[to])
                        : words.fromTo(categoryNames[from], categoryNames[to])}
                    </td>
                    <td>{by ?? words.unknownPerson}</td>
                    <td>
                      <time dateTime={at}>{dateTime(at, host.locale, host.timeZone)}</time>
                    </td>
                    <td>{percent(counts, host.locale)}</td>
                    <td>
                      <Button
                        spacing="compact"
                        isDisabled={busy}
                        aria-label={words.forgetOf(issueKey)}
                        onClick={() => void act(() => invoke('forgetLesson', { locale, issueId }))}
                      >
                        {words.forget}
                      </Button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <div className="row">
            {lessons.length > shown && (
              <Button onClick={() => setShown(shown + AT_ONCE)}>
                {words.more(number(Math.min(AT_ONCE, lessons.length - shown), host.locale))}
              </Button>
            )}
            {asking !== 'asking' && (
              <Button autoFocus={asking === 'kept'} isDisabled={busy} onClick={() => setAsking('asking')}>
                {words.forgetAll}
              </Button>
            )}
          </div>
          {asking === 'asking' && (
            <div className="row" role="group" aria-label={words.forgetAllSure}>
              <span className="text">{words.forgetAllSure}</span>
              <Button
                appearance="danger"
                isDisabled={busy}
                onClick={() => {
                  setAsking('not-yet');
                  void act(() => invoke('forgetAllLessons', { locale }));
                }}
              >
                {words.forgetAll}
              </Button>
              <Button autoFocus onClick={() => setAsking('kept')}>
                {words.keep}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}
