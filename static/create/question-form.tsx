import './create.css';
import '../ui/tone-icon.css';
import type { CreateView } from '../../src/bridge/views';
import type { Locale } from '../ui/locale';
import { createWords } from '../ui/texts';
import { ToneIcon } from '../ui/tone-icon';
import { estimateFor, type Answers } from './estimate';

/**
 * The optional questions and what their answers would mean: in the create form itself, and as a preview for admins.
 * `level` is the level of its heading in the page around it; `group` keeps its choices apart from those of another form.
 */
export function QuestionForm({
  form,
  locale,
  level,
  group = '',
  answers,
  change,
}: {
  form: CreateView;
  locale: Locale;
  level: 1 | 4;
  group?: string;
  answers: Answers;
  change: (answers: Answers) => void;
}) {
  const Title = `h${level}` as const;
  const Section = `h${level === 1 ? 2 : 5}` as const;
  const words = createWords[locale];
  const estimate = estimateFor(answers, form.estimates);

  function choose(question: keyof Answers, value: string | undefined) {
    const { [question]: _replaced, ...others } = answers;
    // The options come from the back end, which checks what it gets back against the same list.
    change(value === undefined ? others : { ...others, [question]: value });
  }

  return (
    <>
      <Title className="create__title">{form.title}</Title>
      <p className="create__intro">{form.intro}</p>
      {form.questions.map((question) => (
        <fieldset className="question" key={question.id}>
          <legend className="question__label">{question.label}</legend>
          <div className="question__options">
            {question.options.map((option) => (
              <label className="option" key={option.value}>
                <input
                  type="radio"
                  name={`${group}${question.id}`}
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
        <Section className="estimate__title">{words.estimate}</Section>
        <p className="estimate__text">
          <ToneIcon tone={estimate?.tone ?? 'neutral'} />
          <span>{estimate?.text ?? form.noEstimate}</span>
        </p>
      </section>
    </>
  );
}
