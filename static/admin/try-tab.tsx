import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import Textarea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import { useId, useRef, useState, type FormEvent } from 'react';
import type { TryResult, TryText } from '../../src/bridge/views';
import type { Host } from '../ui/host';
import { adminWords } from '../ui/texts';
import { invoke } from './client';
import { TryOutcome } from './try-outcome';

type Answers = NonNullable<TryText['answers']>;

type Attempt =
  { state: 'none' } | { state: 'running' } | { state: 'failed' } | { state: 'done'; result: TryResult };

/** Shows what the policy would make of a request, without keeping anything. */
export function TryTab({ host, refuse }: { host: Host; refuse: (message: string) => void }) {
  const words = adminWords[host.locale];
  const id = useId();
  const [title, setTitle] = useState('');
  const [body, setBody] = useState('');
  const [requestType, setRequestType] = useState('');
  const [answers, setAnswers] = useState<Answers>({});
  const [missing, setMissing] = useState(false);
  const [attempt, setAttempt] = useState<Attempt>({ state: 'none' });
  const titleField = useRef<HTMLInputElement>(null);
  const latest = useRef(0);

  async function run(event: FormEvent) {
    event.preventDefault();
    const empty = title.trim() === '' && body.trim() === '';
    setMissing(empty);
    if (empty) {
      titleField.current?.focus();
      return;
    }
    const turn = ++latest.current;
    setAttempt({ state: 'running' });
    try {
      const reply = await invoke('tryText', {
        locale: host.hostLocale,
        title,
        body,
        ...(requestType.trim() !== '' && { requestType: requestType.trim() }),
        ...(Object.keys(answers).length > 0 && { answers }),
      });
      if (turn !== latest.current) return;
      if (reply.kind === 'refused') refuse(reply.message);
      else setAttempt({ state: 'done', result: reply.result });
    } catch (error) {
      console.warn('The text was not read.', error);
      if (turn === latest.current) setAttempt({ state: 'failed' });
    }
  }

  function choose<Q extends keyof Answers>(question: Q, value: string) {
    const { [question]: _replaced, ...others } = answers;
    setAnswers(value === '' ? others : { ...others, [question]: value });
  }

  const questions = [
    { question: 'about', label: words.about, options: words.aboutOf },
    { question: 'personalised', label: words.personalised, options: words.yesNoOf },
    { question: 'ownAction', label: words.ownAction, options: words.yesNoOf },
  ] as const;

  return (
    <div className="try">
      <form className="stack try__form" onSubmit={(event) => void run(event)} noValidate>
        <p className="text text--subtle">{words.tryIntro}</p>
        <div className="field">
          <label className="field__label" htmlFor={`${id}-title`}>
            {words.tryTitle}
          </label>
          <Textfield
            ref={titleField}
            id={`${id}-title`}
            value={title}
            isInvalid={missing}
            aria-describedby={`${id}-error`}
            onChange={(event) => {
              setTitle(event.currentTarget.value);
              setMissing(false);
            }}
          />
          <p className="field__error" id={`${id}-error`} role="alert">
            {missing && words.tryNeedsText}
          </p>
        </div>
        <div className="field">
          <label className="field__label" htmlFor={`${id}-body`}>
            {words.tryBody}
          </label>
          <Textarea
            id={`${id}-body`}
            value={body}
            minimumRows={8}
            onChange={(event) => {
              setBody(event.target.value);
              setMissing(false);
            }}
          />
        </div>
        <div className="field">
          <label className="field__label" htmlFor={`${id}-type`}>
            {words.tryRequestType}
          </label>
          <Textfield
            id={`${id}-type`}
            value={requestType}
            aria-describedby={`${id}-type-hint`}
            onChange={(event) => setRequestType(event.currentTarget.value)}
          />
          <p className="field__hint" id={`${id}-type-hint`}>
            {words.tryRequestTypeHint}
          </p>
        </div>
        <fieldset className="answers">
          <legend className="field__label">{words.tryAnswers}</legend>
          {questions.map(({ question, label, options }) => (
            <div className="field" key={question}>
              <label className="field__label" htmlFor={`${id}-${question}`}>
                {label}
              </label>
              <select
                id={`${id}-${question}`}
                className="select"
                value={answers[question] ?? ''}
                onChange={({ target }) => choose(question, target.value)}
              >
                <option value="">{words.notAnswered}</option>
                {Object.entries(options).map(([value, text]) => (
                  <option key={value} value={value}>
                    {text}
                  </option>
                ))}
              </select>
            </div>
          ))}
        </fieldset>
        <div>
          <Button appearance="primary" type="submit" isLoading={attempt.state === 'running'}>
            {words.tryRun}
          </Button>
        </div>
      </form>
      <div className="try__result" aria-live="polite" aria-busy={attempt.state === 'running'}>
        {attempt.state === 'running' && <p className="text text--subtle">{words.trying}</p>}
        {attempt.state === 'failed' && (
          <SectionMessage appearance="error">
            <p className="text">{words.tryFailed}</p>
          </SectionMessage>
        )}
        {attempt.state === 'done' && <TryOutcome result={attempt.result} locale={host.locale} />}
      </div>
    </div>
  );
}
