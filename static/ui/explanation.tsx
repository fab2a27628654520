import './explanation.css';
import './tone-icon.css';
import type { Fact, FaqEntry, PortalView } from '../../src/bridge/views';
import { ToneIcon } from './tone-icon';

/**
 * What a client reads about a request: in the portal itself, and as a preview for agents and admins.
 * `level` is the level of its heading in the page around it.
 */
export function Explanation({ view, level }: { view: PortalView; level: 1 | 3 | 4 }) {
  const Title = `h${level}` as const;
  const Section = `h${level === 1 ? 2 : level === 3 ? 4 : 5}` as const;

  if (view.kind === 'unavailable') {
    return (
      <div className="explanation">
        <Title className="explanation__title">{view.title}</Title>
        <p className="explanation__lead">{view.message}</p>
      </div>
    );
  }
  return (
    <div className="explanation">
      <Title className="explanation__title">{view.title}</Title>
      {view.kind === 'qualifying' ? (
        <div className="notice">
          <ToneIcon tone="neutral" />
          <p>{view.message}</p>
        </div>
      ) : (
        <Facts facts={view.facts} />
      )}
      <section className="next">
        {view.kind === 'explained' && <Section className="explanation__section">{view.nextTitle}</Section>}
        <p>{view.next}</p>
      </section>
      {view.faq.length > 0 && (
        <section>
          <Section className="explanation__section">{view.faqTitle}</Section>
          <Faq entries={view.faq} />
        </section>
      )}
    </div>
  );
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
        </div>
      ))}
    </dl>
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
