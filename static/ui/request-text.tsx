import './request-text.css';
import { useState } from 'react';
import type { Stretch } from '../../src/bridge/views';
import type { Locale } from './locale';
import { folded, type Shown } from './marked-text';
import { agentWords } from './texts';

export interface Marks {
  numbers: ReadonlyMap<number, number>;
  /** Ids of the first mark and of the reason of a number. */
  markId: (number: number) => string;
  reasonId: (number: number) => string;
}

/** A request's own words, with what counted marked in them. A long body is folded to its marks. */
export function RequestText({
  title,
  body,
  marks,
  locale,
}: {
  title: readonly Stretch[];
  body: readonly Stretch[];
  marks: Marks;
  locale: Locale;
}) {
  const words = agentWords[locale];
  const [isWhole, setWhole] = useState(false);
  const short = folded(body);
  const whole = (text: readonly Stretch[]): Shown[] => text.map((stretch) => ({ kind: 'stretch', stretch }));
  const sides = new Set(
    [...title, ...body].flatMap(({ mark }) => (mark === undefined ? [] : [mark.against])),
  );
  const seen = new Set<number>();
  return (
    <div className="request-text">
      <p className="request-text__title">
        <Stretches shown={whole(title)} marks={marks} seen={seen} locale={locale} />
      </p>
      {body.length > 0 && (
        <p className="request-text__body">
          <Stretches
            shown={isWhole || short === undefined ? whole(body) : short}
            marks={marks}
            seen={seen}
            locale={locale}
          />
        </p>
      )}
      {short !== undefined && (
        <button
          type="button"
          className="link-button"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? words.lessText : words.wholeText}
        </button>
      )}
      {sides.size > 1 && <p className="field__hint">{words.marks}</p>}
    </div>
  );
}

/** `seen`: numbers whose first mark has been shown, so that one of them alone bears the id. */
function Stretches({
  shown,
  marks: { numbers, markId, reasonId },
  seen,
  locale,
}: {
  shown: readonly Shown[];
  marks: Marks;
  seen: Set<number>;
  locale: Locale;
}) {
  const words = agentWords[locale];
  return (
    <>
      {shown.map((part, index) => {
        if (part.kind === 'cut')
          return (
            <span className="request-text__cut" key={index}>
              {' […] '}
            </span>
          );
        const { text, mark } = part.stretch;
        if (mark === undefined) return <span key={index}>{text}</span>;
        const number = numbers.get(mark.evidence);
        const isFirst = number !== undefined && !seen.has(number);
        if (number !== undefined) seen.add(number);
        return (
          <span key={index}>
            <mark
              className={mark.against ? 'mark mark--against' : 'mark'}
              {...(isFirst ? { id: markId(number), tabIndex: -1 } : {})}
            >
              <span className="visually-hidden">
                {`[${mark.against ? words.markAgainst : words.markFor}${number === undefined ? '' : ` ${String(number)}`}] `}
              </span>
              {text}
            </mark>
            {number !== undefined && (
              <>
                {/* Keeps the number on the line of what it counts, and a full stop on that of the number. */}
                {'\u2060'}
                <NumberLink
                  number={number}
                  isAgainst={mark.against}
                  label={words.toReason(number)}
                  target={reasonId(number)}
                />
                {'\u2060'}
              </>
            )}
          </span>
        );
      })}
    </>
  );
}

/** Goes between a passage and its reason: the frame has no address of its own, so that a link would lead nowhere. */
export function NumberLink({
  number,
  isAgainst,
  label,
  target,
}: {
  number: number;
  isAgainst: boolean;
  label: string;
  target: string;
}) {
  return (
    <button
      type="button"
      className={isAgainst ? 'number-link number-link--against' : 'number-link'}
      aria-label={label}
      onClick={() => document.getElementById(target)?.focus()}
    >
      {number}
    </button>
  );
}
