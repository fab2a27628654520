import './create.css';
import '../ui/tone-icon.css';
import { makeInvoke, view } from '@forge/bridge';
import { useState } from 'react';
import type { PortalDefinitions } from '../../src/bridge/definitions';
import type { CreateView } from '../../src/bridge/views';
import type { Host } from '../ui/host';
import { createWords } from '../ui/texts';
import { ToneIcon } from '../ui/tone-icon';
import { useAnswer } from '../ui/use-answer';
import { estimateFor, type Answers } from './estimate';

const invoke = makeInvoke<PortalDefinitions>();

/** Three optional questions beside the request form, and at once what the answers would mean. */
export function CreatePanel({ host }: { host: Host }) {
  const { answer } = useAnswer(() => invoke('createForm', { locale: host.hostLocale }));
  return answer.state === 'ready' && !('kind' in answer.value) ? (
    <Questions form={answer.value} host={host} />
  ) : null;
}

/** JSM keeps a property only when it is submitted in exactly this shape; any other is ignored without a word. */
function hand(answers: Answers): void {
  view
    .submit({ fields: [{ key: 'answers', value: answers }], isValid: true })
    .catch((error: unknown) => console.warn('The answers were not taken.', error));
}

function Questions({ form, host }: { form: CreateView; host: Host }) {
  const [answers, setAnswers] = useState<Answers>({});
  const words = createWords[host.locale];

  function choose(question: keyof Answers, value: string | undefined) {
    const { [question]: _replaced, ...others } = answers;
    // The options come from the back end, which checks what it gets back against the same list.
    const next = (value === undefined ? others : { ...others, [question]: value }) as Answers;
    setAnswers(next);
    hand(next);
  }

  const estimate = estimateFor(answers, form.estimates);
  return (
    <main className="create" aria-label={form.title}>
      <h1 className="create__title">{form.title}</h1>
      <p className="create__intro">{form.intro}</p>
      {form.questions.map((question) => (
        <fieldset className="question" key={question.id}>
          <legend className="question__label">{question.label}</legend>
          <div className="question__options">
            {question.options.map((option) => (
              <label className="option" key={option.value}>
                <input
                  type="radio"
                  name={question.id}
                  value={option.value}
                  checked={answers[question.id] === option.value}
                  onChange={() => choose(question.id, option.value)}
                />
                <span>{option.label}</span>
              </label>
            ))}
            {answers[question.id] !== undefined && (
              <button
                type="button"
                className="question__clear"
                aria-label={words.clearOf(question.label)}
                onClick={(event) => {
                  // The button goes away; the keyboard's place stays in its question.
                  event.currentTarget.closest('fieldset')?.querySelector('input')?.focus();
                  choose(question.id, undefined);
                }}
              >
                {words.clear}
              </button>
            )}
          </div>
        </fieldset>
      ))}
      <section className="estimate" aria-live="polite" aria-atomic="true">
        <h2 className="estimate__title">{words.estimate}</h2>
        <p className="estimate__text">
          <ToneIcon tone={estimate?.tone ?? 'neutral'} />
          <span>{estimate?.text ?? form.noEstimate}</span>
        </p>
      </section>
    </main>
  );
}
