import './create.css';
import '../ui/tone-icon.css';
import { useRef, useState } from 'react';
import type { CreateView } from '../../src/bridge/views';
import type { Locale } from '../ui/locale';
import { createWords } from '../ui/texts';
import { ToneIcon } from '../ui/tone-icon';
import { asked, estimateFor, type Answers } from './estimate';
import { GivenAnswer, QuestionField } from './question-field';

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
  /** Gets the answers to the questions that are asked then, and no other. */
  change: (answers: Answers) => void;
}) {
  const Title = `h${level}` as const;
  const Section = `h${level === 1 ? 2 : 5}` as const;
  const words = createWords[locale];
  const [isGivenOpen, setGivenOpen] = useState(false);
  const [come, setCome] = useState<string>();
  const container = useRef<HTMLDivElement>(null);
  const now = asked(form.questions, answers);
  const estimate = estimateFor(now.answers, form.estimates);

  function choose(question: keyof Answers, value: string | undefined) {
    const { [question]: _replaced, ...others } = answers;
    // The options come from the back end, which checks what it gets back against the same list.
    const next = asked(form.questions, value === undefined ? others : { ...others, [question]: value });
    setCome(next.questions.find(({ id }) => !now.questions.some((before) => before.id === id))?.label);
    change(next.answers);
  }

  return (
    <div className="create__form" ref={container}>
      <Title className="create__title">{form.title}</Title>
      <p className="create__intro">{form.intro}</p>
      {now.questions.map((question) =>
        question.id === 'about' && form.given !== undefined && !isGivenOpen ? (
          <GivenAnswer
            key={question.id}
            question={question}
            value={form.given}
            words={words}
            open={() => {
              setGivenOpen(true);
              // The button goes away; the keyboard's place moves to the answer that stands.
              requestAnimationFrame(() =>
                container.current?.querySelector<HTMLInputElement>('input:checked')?.focus(),
              );
            }}
          />
        ) : (
          <QuestionField
            key={question.id}
            question={question}
            name={`${group}${question.id}`}
            value={answers[question.id]}
            words={words}
            choose={(value) => choose(question.id, value)}
          />
        ),
      )}
      <section className="estimate" aria-live="polite" aria-atomic="true">
        <Section className="estimate__title">{words.estimate}</Section>
        <div className="estimate__body">
          <ToneIcon tone={estimate?.tone ?? 'neutral'} />
          <div className="estimate__lines">
            {(estimate?.lines ?? [form.noEstimate]).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        </div>
        {come !== undefined && <p className="visually-hidden">{words.oneMore(come)}</p>}
      </section>
    </div>
  );
}
