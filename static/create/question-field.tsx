import { useId } from 'react';
import type { CreateView } from '../../src/bridge/views';
import type { CreateWords } from '../ui/texts/words';

type Question = CreateView['questions'][number];

/** One question with its choices; an answer can be taken back. */
export function QuestionField({
  question,
  name,
  value,
  words,
  choose,
}: {
  question: Question;
  name: string;
  value: string | undefined;
  words: CreateWords;
  choose: (value: string | undefined) => void;
}) {
  return (
    <fieldset className="question">
      <legend className="question__label">{question.label}</legend>
      <div className="question__options">
        {question.options.map((option) => (
          <label className="option" key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => choose(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
        {value !== undefined && (
          <button
            type="button"
            className="link-button question__clear"
            aria-label={words.clearOf(question.label)}
            onClick={(event) => {
              // The button goes away; the keyboard's place stays in its question.
              event.currentTarget.closest('fieldset')?.querySelector('input')?.focus();
              choose(undefined);
            }}
          >
            {words.clear}
          </button>
        )}
      </div>
    </fieldset>
  );
}

/** What the request type says already, in one line, for those who meant something else. */
export function GivenAnswer({
  question,
  value,
  words,
  open,
}: {
  question: Question;
  value: string;
  words: CreateWords;
  open: () => void;
}) {
  const label = useId();
  return (
    <div className="given" role="group" aria-labelledby={label}>
      <p className="given__label" id={label}>
        {question.label}
      </p>
      <p className="given__answer">
        <span>{question.options.find((option) => option.value === value)?.label}</span>
        <button
          type="button"
          className="link-button"
          aria-label={words.changeOf(question.label)}
          onClick={open}
        >
          {words.change}
        </button>
      </p>
    </div>
  );
}
