import './explanation.css';
import './tone-icon.css';
import { useId, type ReactNode } from 'react';
import type { Fact, FaqEntry, ObjectionView, PortalView } from '../../src/bridge/views';
import { Approval } from './explanation-approval';
import { Way } from './explanation-way';
import { ToneIcon } from './tone-icon';
import { useFocusWhen } from './use-focus-when';

/** What the client themselves may do with it. */
export interface Acts {
  /** Before all else: what came of the last act. */
  message?: ReactNode;
  /** Below an open question whether billable work may begin. */
  answer?: ReactNode;
  /** Below the facts, as long as no objection is open. */
  objection?: ReactNode;
  /** What the reader's own act has just changed: it takes the focus. */
  told?: Told;
}

export type Told = 'approval' | 'objection';

/**
 * What a client reads about a request: in the portal itself, and as a preview for agents and admins, which offers no acts.
 * `level` is the level of its heading in the page around it.
 */
export function Explanation({ view, level, acts }: { view: PortalView; level: 1 | 3 | 4; acts?: Acts }) {
  const Title = `h${level}` as const;
  const Section = `h${level === 1 ? 2 : level === 3 ? 4 : 5}` as const;
  const id = useId();
  // A preview is one of several things on its page: its parts are no landmarks there.
  const isOwnPage = level === 1 || acts !== undefined;
  const part = (name: string) => (isOwnPage ? { 'aria-labelledby': `${id}-${name}` } : {});
  // What an act changed may not be in sight any more; then the reader starts anew.
  const title = useFocusWhen<HTMLHeadingElement>(acts?.told !== undefined && !isInSight(acts.told, view));

  const heading = (
    <Title className="explanation__title" ref={title} tabIndex={acts && -1}>
      {view.title}
    </Title>
  );
  if (view.kind === 'unavailable') {
    return (
      <div className="explanation">
        {heading}
        {acts?.message}
        <p className="explanation__lead">{view.message}</p>
      </div>
    );
  }
  const faq = view.faq.length > 0 && (
    <section {...part('faq')}>
      <Section className="explanation__section" id={`${id}-faq`}>
        {view.faqTitle}
      </Section>
      <Faq entries={view.faq} />
    </section>
  );
  if (view.kind === 'qualifying') {
    return (
      <div className="explanation">
        {heading}
        {acts?.message}
        <div className="notice">
          <ToneIcon tone="neutral" />
          <p>{view.message}</p>
        </div>
        {view.question !== undefined && (
          <section className="card" {...part('question')}>
            <Section className="explanation__section" id={`${id}-question`}>
              {view.question.title}
            </Section>
            <p>{view.question.text}</p>
            {view.question.answers.length > 0 && (
              <ul className="card__list">
                {view.question.answers.map((answer) => (
                  <li key={answer}>{answer}</li>
                ))}
              </ul>
            )}
          </section>
        )}
        <p className="next">{view.next}</p>
        {faq}
      </div>
    );
  }
  return (
    <div className="explanation">
      {heading}
      {acts?.message}
      {view.approval !== undefined && (
        <Approval
          approval={view.approval}
          Heading={Section}
          isLandmark={isOwnPage}
          told={acts?.told === 'approval'}
        >
          {acts?.answer}
        </Approval>
      )}
      <Facts facts={view.facts} />
      <Objection
        objection={view.objection}
        Heading={Section}
        isLandmark={isOwnPage}
        told={acts?.told === 'objection'}
      >
        {acts?.objection}
      </Objection>
      <section {...part('way')}>
        <Section className="explanation__section" id={`${id}-way`}>
          {view.wayTitle}
        </Section>
        <Way stages={view.way} labelledBy={`${id}-way`} />
      </section>
      <section className="next" {...part('next')}>
        <Section className="explanation__section" id={`${id}-next`}>
          {view.nextTitle}
        </Section>
        <p>{view.next}</p>
      </section>
      {faq}
      <details className="clause">
        <summary>{view.clause.label}</summary>
        <p className="clause__title">{view.clause.title}</p>
        <p className="as-written">{view.clause.text}</p>
      </details>
    </div>
  );
}

function isInSight(told: Told, view: PortalView): boolean {
  if (view.kind !== 'explained') return false;
  const { approval, objection } = view;
  return told === 'approval' ? approval !== undefined : Object.keys(objection).length > 0;
}

function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div className={`fact fact--${fact.tone}`} key={fact.id}>
          <dt className="fact__label">{fact.label}</dt>
          <dd className="fact__value">
            <ToneIcon tone={fact.tone} />
            <span>{fact.value}</span>
          </dd>
          <dd className="fact__reason">{fact.reason}</dd>
          {fact.quote && (
            <dd className="fact__quote">
              {fact.quote.label} <q>{fact.quote.text}</q>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

function Objection({
  objection: { standing },
  Heading,
  isLandmark,
  told,
  children,
}: {
  objection: ObjectionView;
  Heading: 'h2' | 'h4' | 'h5';
  isLandmark: boolean;
  told: boolean;
  children: ReactNode;
}) {
  const id = useId();
  const message = useFocusWhen<HTMLDivElement>(told && standing !== undefined);
  if (standing === undefined) return children;
  return (
    <section className="card" aria-labelledby={isLandmark ? id : undefined}>
      <Heading className="explanation__section" id={id}>
        {standing.title}
      </Heading>
      <div ref={message} tabIndex={-1}>
        <p>{standing.message}</p>
        <blockquote className="card__quote as-written">{standing.text}</blockquote>
      </div>
    </section>
  );
}

function Faq({ entries }: { entries: FaqEntry[] }) {
  // Those that apply come first; otherwise the order stays as the policy gives it.
  const ordered = [...entries].sort((a, b) => Number(b.applies) - Number(a.applies));
  return (
    <div className="faq">
      {ordered.map((entry) => (
        <details key={entry.id} open={entry.applies}>
          <summary>{entry.question}</summary>
          {entry.answer.map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </details>
      ))}
    </div>
  );
}
