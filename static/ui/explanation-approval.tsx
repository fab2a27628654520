import { useId, type ReactNode } from 'react';
import type { ApprovalView } from '../../src/bridge/views';
import { ToneIcon } from './tone-icon';
import { useFocusWhen } from './use-focus-when';

/** An agent's question whether billable work may begin; `children` answer it while it is open. */
export function Approval({
  approval,
  Heading,
  isLandmark,
  told,
  children,
}: {
  approval: ApprovalView;
  Heading: 'h2' | 'h4' | 'h5';
  /** On a page of its own. */
  isLandmark: boolean;
  /** The reader has just answered. */
  told: boolean;
  children: ReactNode;
}) {
  const id = useId();
  const standing = useFocusWhen<HTMLParagraphElement>(told && approval.open === undefined);
  return (
    <section className={`card card--${approval.tone}`} aria-labelledby={isLandmark ? id : undefined}>
      <Heading className="explanation__section" id={id}>
        {approval.title}
      </Heading>
      <p className="card__standing" ref={standing} tabIndex={-1}>
        <ToneIcon tone={approval.tone} />
        <span>{approval.standing}</span>
      </p>
      {approval.comment !== undefined && (
        <blockquote className="card__quote as-written">{approval.comment}</blockquote>
      )}
      <p className="fact__label">{approval.workLabel}</p>
      <p className="card__work as-written">{approval.work}</p>
      {approval.estimate !== undefined && <p className="card__estimate">{approval.estimate}</p>}
      {children && <div className="card__answer">{children}</div>}
    </section>
  );
}
