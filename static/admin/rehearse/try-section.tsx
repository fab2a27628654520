import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import Textarea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import { useId, useRef, useState, type FormEvent } from 'react';
import type { TryResult, TryText } from '../../../src/bridge/admin/try';
import { unlessRefused } from '../ask';
import { invoke } from '../client';
import type { PageProps } from '../shell/page';
import { OrganisationChoice } from './organisation-choice';
import { PolicyChoice } from './policy-choice';
import { TryOutcome } from './try-outcome';
import { organisationNamed, useOrganisations } from './use-organisations';
import { rehearseWords } from './words';

type Answers = NonNullable<TryText['answers']>;

type Attempt =
  { state: 'none' | 'running' | 'failed' } | { state: 'done'; result: TryResult; isDraft: boolean };

const PROJECT_KEY = /^[A-Z][A-Z0-9_]*$/;

/** Shows what a policy would make of a request, without keeping anything. */
export function TrySection({ host, refuse }: PageProps) {
  const words = rehearseWords[host.locale];
  const id = useId();
  const [title, setTitle] = useState('');
  const [body, setBody] = useState('');
  const [requestType, setRequestType] = useState('');
  const [project, setProject] = useState('');
  const [organisation, setOrganisation] = useState('');
  const [day, setDay] = useState('');
  const [policy, setPolicy] = useState<number | 'draft'>();
  const [answers, setAnswers] = useState<Answers>({});
  const [missing, setMissing] = useState(false);
  const [attempt, setAttempt] = useState<Attempt>({ state: 'none' });
  const titleField = useRef<HTMLInputElement>(null);
  const organisationField = useRef<HTMLInputElement>(null);
  const projectField = useRef<HTMLInputElement>(null);
  const organisations = useOrganisations({ host, refuse });
  const latest = useRef(0);

  const key = project.trim().toUpperCase();
  const isKeyWrong = key !== '' && !PROJECT_KEY.test(key);

  async function run(event: FormEvent) {
    event.preventDefault();
    const empty = title.trim() === '' && body.trim() === '';
    setMissing(empty);
    if (empty) titleField.current?.focus();
    else if (isKeyWrong) projectField.current?.focus();
    if (empty || isKeyWrong) return;
    const turn = ++latest.current;
    setAttempt({ state: 'running' });
    const found = await chosenOrganisation();
    if (turn !== latest.current) return;
    if (found === 'unknown') {
      setAttempt({ state: 'none' });
      organisationField.current?.focus();
      return;
    }
    try {
      const reply = unlessRefused(
        await invoke('tryText', {
          locale: host.hostLocale,
          title,
          body,
          ...(requestType.trim() !== '' && { requestType: requestType.trim() }),
          ...(found !== undefined && { organisation: found.id }),
          ...(key !== '' && { project: key }),
          ...(day !== '' && { day }),
          ...(policy !== undefined && { policy }),
          ...(Object.keys(answers).length > 0 && { answers }),
        }),
        refuse,
      );
      if (turn !== latest.current || reply === undefined) return;
      setAttempt({ state: 'done', result: reply.result, isDraft: policy === 'draft' });
    } catch (error) {
      console.warn('The text was not read.', error);
      if (turn === latest.current) setAttempt({ state: 'failed' });
    }
  }

  /** Waits for the list: the name can be typed sooner than it is there. */
  async function chosenOrganisation() {
    if (organisation.trim() === '') return undefined;
    return organisationNamed((await organisations.read()) ?? [], organisation) ?? 'unknown';
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
    <section>
      <h2 className="section-title">{words.tryTitleOfSection}</h2>
      <div className="try">
        <form className="stack try__form" onSubmit={(event) => void run(event)} noValidate>
          <p className="text text--subtle">{words.intro}</p>
          <div className="field">
            <label className="field__label" htmlFor={`${id}-title`}>
              {words.title}
            </label>
            <Textfield
              ref={titleField}
              id={`${id}-title`}
              value={title}
              maxLength={255}
              isInvalid={missing}
              aria-describedby={`${id}-error`}
              onChange={(event) => {
                setTitle(event.currentTarget.value);
                setMissing(false);
              }}
            />
            <p className="field__error" id={`${id}-error`} role="alert">
              {missing && words.needsText}
            </p>
          </div>
          <div className="field">
            <label className="field__label" htmlFor={`${id}-body`}>
              {words.body}
            </label>
            <Textarea
              id={`${id}-body`}
              value={body}
              maxLength={32_767}
              minimumRows={6}
              onChange={(event) => {
                setBody(event.target.value);
                setMissing(false);
              }}
            />
          </div>
          <div className="try__pair">
            <OrganisationChoice
              ref={organisationField}
              text={organisation}
              change={setOrganisation}
              organisations={organisations}
              locale={host.locale}
            />
            <div className="field">
              <label className="field__label" htmlFor={`${id}-day`}>
                {words.day}
              </label>
              <Textfield
                id={`${id}-day`}
                type="date"
                value={day}
                aria-describedby={`${id}-day-hint`}
                onChange={(event) => setDay(event.currentTarget.value)}
              />
              <p className="field__hint" id={`${id}-day-hint`}>
                {words.dayHint}
              </p>
            </div>
            <div className="field">
              <label className="field__label" htmlFor={`${id}-type`}>
                {words.requestType}
              </label>
              <Textfield
                id={`${id}-type`}
                value={requestType}
                maxLength={255}
                aria-describedby={`${id}-type-hint`}
                onChange={(event) => setRequestType(event.currentTarget.value)}
              />
              <p className="field__hint" id={`${id}-type-hint`}>
                {words.requestTypeHint}
              </p>
            </div>
            <div className="field">
              <label className="field__label" htmlFor={`${id}-project`}>
                {words.project}
              </label>
              <Textfield
                ref={projectField}
                id={`${id}-project`}
                value={project}
                maxLength={255}
                isInvalid={isKeyWrong}
                aria-describedby={`${id}-project-hint`}
                onChange={(event) => setProject(event.currentTarget.value)}
              />
              <p className={isKeyWrong ? 'field__error' : 'field__hint'} id={`${id}-project-hint`}>
                {isKeyWrong ? words.projectInvalid : words.projectHint}
              </p>
            </div>
          </div>
          <fieldset className="answers">
            <legend className="field__label">{words.answers}</legend>
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
          <PolicyChoice chosen={policy} choose={setPolicy} host={host} refuse={refuse} />
          <div>
            <Button appearance="primary" type="submit" isLoading={attempt.state === 'running'}>
              {words.run}
            </Button>
          </div>
        </form>
        <div className="try__result" aria-live="polite" aria-busy={attempt.state === 'running'}>
          {attempt.state === 'running' && <span className="visually-hidden">{words.trying}</span>}
          {attempt.state === 'failed' && (
            <SectionMessage appearance="error">
              <p className="text">{words.failed}</p>
            </SectionMessage>
          )}
          {attempt.state === 'done' && (
            <TryOutcome result={attempt.result} isDraft={attempt.isDraft} locale={host.locale} />
          )}
        </div>
      </div>
    </section>
  );
}
