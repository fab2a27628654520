import { useState, type FormEvent, type ReactNode } from 'react';

import { call, list, record, text, useLoad } from '../common/api';
import { useTitle } from '../common/router';
import { Load } from '../common/states';
import { formatDate, useLanguage, useTexts, type Texts } from '../common/texts';
import { showFlag } from '../forge/flags';
import { SettingsLayout } from './settings-layout';

interface Faults {
  rules: string[];
  events: { duplicate: boolean; reorder: boolean; delayMs: number };
}

/** What can be made to go wrong, and what the app made of it. */
export function FaultSettings(): ReactNode {
  const texts = useTexts();
  useTitle(texts.faultsTitle);
  const faults = useLoad('faults', async () => readFaults(await call('GET', '/_site/faults')));
  const change = async (method: 'POST' | 'DELETE', body?: unknown): Promise<void> => {
    await call(method, '/_site/faults', body);
    showFlag({ id: 'faults', type: 'success', title: texts.saved, isAutoDismiss: true });
    if (faults.state === 'ready') await faults.reload();
  };
  return (
    <SettingsLayout>
      <h1>{texts.faultsTitle}</h1>
      <p className="lead">{texts.faultsIntro}</p>
      <Load from={faults}>
        {(value) => (
          <div className="card-grid">
            <section className="card" aria-labelledby="rules">
              <h2 id="rules">{texts.faultRules}</h2>
              <RuleList rules={value.rules} onClear={() => void change('DELETE')} />
              <RuleForm onAdd={(rule) => void change('POST', { rule })} />
            </section>
            <section className="card" aria-labelledby="events">
              <h2 id="events">{texts.eventDelivery}</h2>
              <EventForm events={value.events} onSave={(events) => void change('POST', { events })} />
            </section>
          </div>
        )}
      </Load>
      <Invocations />
    </SettingsLayout>
  );
}

function RuleList({ rules, onClear }: { rules: string[]; onClear: () => void }): ReactNode {
  const texts = useTexts();
  if (rules.length === 0) return <p className="subtle">{texts.noFaults}</p>;
  return (
    <>
      <ul className="plain-list">
        {rules.map((rule, index) => (
          <li key={index}>
            <code>{rule}</code>
          </li>
        ))}
      </ul>
      <button className="button" onClick={onClear}>
        {texts.clearFaults}
      </button>
    </>
  );
}

const ANSWERS = {
  answerTooMany: { kind: 'status', status: 429, retryAfterSeconds: 2 },
  answerServer: { kind: 'status', status: 503 },
  answerNetwork: { kind: 'network' },
  answerTimeout: { kind: 'timeout' },
  answerDelay: { kind: 'delay', ms: 3000 },
} as const satisfies Partial<Record<keyof Texts, unknown>>;
type AnswerName = keyof typeof ANSWERS;
const ANSWER_NAMES = Object.keys(ANSWERS) as AnswerName[];

function RuleForm({ onAdd }: { onAdd: (rule: unknown) => void }): ReactNode {
  const texts = useTexts();
  const [method, setMethod] = useState('');
  const [path, setPath] = useState('/rest/api/3/issue');
  const [times, setTimes] = useState(1);
  const [answer, setAnswer] = useState<AnswerName>('answerTooMany');
  const add = (event: FormEvent): void => {
    event.preventDefault();
    onAdd({
      times,
      answer: ANSWERS[answer],
      ...(method === '' ? {} : { method }),
      ...(path.trim() === '' ? {} : { path: path.trim() }),
    });
  };
  return (
    <form className="stacked-form" onSubmit={add}>
      <div className="field">
        <label htmlFor="fault-answer">{texts.faultAnswer}</label>
        <select
          id="fault-answer"
          value={answer}
          onChange={(event) => setAnswer(ANSWER_NAMES.find((name) => name === event.target.value) ?? answer)}
        >
          {ANSWER_NAMES.map((name) => (
            <option key={name} value={name}>
              {texts[name]}
            </option>
          ))}
        </select>
      </div>
      <div className="field-row">
        <div className="field">
          <label htmlFor="fault-method">{texts.faultMethod}</label>
          <select id="fault-method" value={method} onChange={(event) => setMethod(event.target.value)}>
            <option value="">{texts.anyMethod}</option>
            {['GET', 'POST', 'PUT', 'DELETE'].map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="fault-times">{texts.faultTimes}</label>
          <input
            id="fault-times"
            type="number"
            min={1}
            max={1000}
            value={times}
            onChange={(event) => setTimes(Math.max(1, event.target.valueAsNumber || 1))}
          />
        </div>
      </div>
      <div className="field">
        <label htmlFor="fault-path">{texts.faultPath}</label>
        <input id="fault-path" value={path} onChange={(event) => setPath(event.target.value)} />
      </div>
      <button className="button button-primary">{texts.addFault}</button>
    </form>
  );
}

interface EventFormProps {
  events: Faults['events'];
  onSave: (events: Faults['events']) => void;
}

function EventForm({ events, onSave }: EventFormProps): ReactNode {
  const texts = useTexts();
  const [draft, setDraft] = useState(events);
  return (
    <form
      className="stacked-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(draft);
      }}
    >
      <label className="check">
        <input
          type="checkbox"
          checked={draft.duplicate}
          onChange={(event) => setDraft({ ...draft, duplicate: event.target.checked })}
        />
        {texts.duplicateEvents}
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={draft.reorder}
          onChange={(event) => setDraft({ ...draft, reorder: event.target.checked })}
        />
        {texts.reorderEvents}
      </label>
      <div className="field">
        <label htmlFor="event-delay">{texts.delayEvents}</label>
        <input
          id="event-delay"
          type="number"
          min={0}
          max={600000}
          value={draft.delayMs}
          onChange={(event) => setDraft({ ...draft, delayMs: Math.max(0, event.target.valueAsNumber || 0) })}
        />
      </div>
      <button className="button button-primary">{texts.save}</button>
    </form>
  );
}

function Invocations(): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const invocations = useLoad('invocations', async () =>
    list(record(await call('GET', '/_site/invocations'))['invocations']).map(record),
  );
  return (
    <section aria-labelledby="invocations">
      <div className="title-row">
        <h2 id="invocations">{texts.invocations}</h2>
        {invocations.state === 'ready' && (
          <button className="button" onClick={() => void invocations.reload()}>
            {texts.refresh}
          </button>
        )}
      </div>
      <Load from={invocations}>
        {(rows) =>
          rows.length === 0 ? (
            <p className="subtle">{texts.noInvocations}</p>
          ) : (
            <div className="scroll-x" role="group" aria-label={texts.invocations} tabIndex={0}>
              <table className="table stacking dense">
                <thead>
                  <tr>
                    <th scope="col">{texts.time}</th>
                    <th scope="col">{texts.invFunction}</th>
                    <th scope="col">{texts.invCause}</th>
                    <th scope="col">{texts.invOutcome}</th>
                    <th scope="col">{texts.invDuration}</th>
                    <th scope="col">{texts.invCalls}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <tr key={text(row['id'])}>
                      <td data-label={texts.time} className="nowrap">
                        {formatDate(new Date(Number(row['startedAt'])).toISOString(), language)}
                      </td>
                      <td data-label={texts.invFunction}>{text(row['functionKey'])}</td>
                      <td data-label={texts.invCause}>{text(row['cause'])}</td>
                      <td data-label={texts.invOutcome}>
                        <span
                          className={`lozenge lozenge-${row['outcome'] === 'ok' ? 'success' : 'removed'}`}
                        >
                          {text(row['outcome'])}
                        </span>{' '}
                        {text(row['error'])}
                      </td>
                      <td data-label={texts.invDuration} className="nowrap">
                        {Math.round(Number(row['durationMs']))} ms
                      </td>
                      <td data-label={texts.invCalls}>
                        {list(row['calls']).map((one, index) => (
                          <code key={index} className="call" title={text(one)}>
                            {text(one)}
                          </code>
                        ))}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Load>
    </section>
  );
}

function readFaults(value: unknown): Faults {
  const events = record(record(value)['events']);
  return {
    rules: list(record(value)['rules']).map((one) => {
      const rule = record(one);
      const answer = record(rule['answer']);
      const what = text(answer['status']) || text(answer['kind']);
      return `${text(rule['method']) || '*'} ${text(rule['path']) || '*'} → ${what} × ${text(rule['times'])}`;
    }),
    events: {
      duplicate: events['duplicate'] === true,
      reorder: events['reorder'] === true,
      delayMs: Number(events['delayMs'] ?? 0),
    },
  };
}
