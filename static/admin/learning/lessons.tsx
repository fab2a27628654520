import Button from '@atlaskit/button/default/button';
import { useId, useState } from 'react';
import type { LearningView } from '../../../src/bridge/admin/learning';
import { dateTime } from '../../ui/locale';
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
  const [isAsking, setIsAsking] = useState(false);
  const { busy, outcome, act } = useAct(changed, refuse);
  const { lessons, categoryNames } = view;
  const percent = new Intl.NumberFormat(host.locale, { style: 'percent' });
  const number = new Intl.NumberFormat(host.locale);
  const locale = host.hostLocale;
  return (
    <section className="stack" aria-labelledby={id}>
      <div>
        <h2 className="section-title" id={id}>
          {words.list}
        </h2>
        <p className="field__hint">{words.listIntro(number.format(view.halfLifeDays))}</p>
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
            <table className="table" aria-labelledby={id}>
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
                    <td className="table__wide">
                      {from === to
                        ? words.confirmed(categoryNames[to])
                        : words.fromTo(categoryNames[from], categoryNames[to])}
                    </td>
                    <td>{by ?? words.unknownPerson}</td>
                    <td>
                      <time dateTime={at}>{dateTime(at, host.locale, host.timeZone)}</time>
                    </td>
                    <td>{percent.format(counts)}</td>
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
                {words.more(number.format(Math.min(AT_ONCE, lessons.length - shown)))}
              </Button>
            )}
            {!isAsking && (
              <Button isDisabled={busy} onClick={() => setIsAsking(true)}>
                {words.forgetAll}
              </Button>
            )}
          </div>
          {isAsking && (
            <div className="row" role="group" aria-label={words.forgetAllSure}>
              <span className="text">{words.forgetAllSure}</span>
              <Button
                appearance="danger"
                isDisabled={busy}
                autoFocus
                onClick={() => {
                  setIsAsking(false);
                  void act(() => invoke('forgetAllLessons', { locale }));
                }}
              >
                {words.forgetAll}
              </Button>
              <Button onClick={() => setIsAsking(false)}>{words.keep}</Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}
