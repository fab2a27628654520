import Button from '@atlaskit/button/default/button';
import { useId, useState } from 'react';
import type { LearningView, ProposalView } from '../../../src/bridge/admin/learning';
import { dateTime, number, percent } from '../../ui/locale';
import { invoke } from '../client';
import type { PageProps } from '../shell/page';
import { PageLink } from '../shell/page-link';
import { useAct } from './use-act';
import { learningWords } from './words';

const LONGEST_NAME = 100;

/** Rules that frequent corrections suggest: into the draft, or away for good. */
export function Proposals({
  view,
  host,
  refuse,
  changed,
}: PageProps & { view: LearningView; changed: (view: LearningView) => void }) {
  const words = learningWords[host.locale];
  const id = useId();
  const [isAdding, setIsAdding] = useState(false);
  const { busy, outcome, act, heading } = useAct(changed, refuse);
  const locale = host.hostLocale;
  const { proposals, soughtAt } = view;
  return (
    <section className="stack" aria-labelledby={id}>
      <div>
        <h2 className="section-title" id={id} ref={heading} tabIndex={-1}>
          {words.proposals}
        </h2>
        <p className="field__hint">{words.proposalsIntro}</p>
      </div>
      <div role="status">
        {outcome === 'ok' && isAdding && (
          <p className="text">
            {words.accepted} <PageLink to="rehearse">{words.replay}</PageLink>
          </p>
        )}
        {outcome === 'not-added' && <p className="text">{words.notAdded}</p>}
        {outcome === 'failed' && <p className="text">{words.failed}</p>}
      </div>
      {proposals.map((proposal) => (
        <Proposal
          key={proposal.id}
          proposal={proposal}
          names={view.categoryNames}
          host={host}
          busy={busy}
          accept={(effect) => {
            setIsAdding(true);
            const name = words.ruleName(proposal.asks).slice(0, LONGEST_NAME);
            void act(() => invoke('acceptProposal', { locale, id: proposal.id, effect, name }));
          }}
          dismiss={() => {
            setIsAdding(false);
            void act(() => invoke('dismissProposal', { locale, id: proposal.id }));
          }}
        />
      ))}
      {proposals.length === 0 && <p className="text text--subtle">{words.noProposals}</p>}
      <div className="row">
        <Button
          isDisabled={busy}
          onClick={() => {
            setIsAdding(false);
            void act(() => invoke('proposeRules', { locale }));
          }}
        >
          {words.seek}
        </Button>
        {soughtAt !== undefined && (
          <span className="field__hint">
            {words.soughtAt(dateTime(soughtAt, host.locale, host.timeZone))}
          </span>
        )}
      </div>
    </section>
  );
}

function Proposal({
  proposal: { asks, mark, from, to, corrections, agreed, examples },
  names,
  host,
  busy,
  accept,
  dismiss,
}: {
  proposal: ProposalView;
  names: LearningView['categoryNames'];
  host: PageProps['host'];
  busy: boolean;
  accept: (effect: 'always' | 'leaning') => void;
  dismiss: () => void;
}) {
  const words = learningWords[host.locale];
  const id = useId();
  const [effect, setEffect] = useState<'always' | 'leaning'>('leaning');
  return (
    <article className="stack proposal" aria-labelledby={`${id}-title`}>
      <div>
        <h3 className="section-title" id={`${id}-title`}>
          {words.fromTo(names[from], names[to])}
        </h3>
        <p className="text">{words.asksOf(words.markOf[mark.kind], asks)}</p>
        <p className="field__hint">
          {words.basis(number(corrections, host.locale), percent(agreed, host.locale))}
        </p>
        <p className="field__hint">{words.seenIn(examples.join(', '))}</p>
      </div>
      <div className="row">
        <label className="field__label" htmlFor={`${id}-effect`}>
          {words.effect}
        </label>
        <select
          id={`${id}-effect`}
          className="select"
          value={effect}
          onChange={({ target }) => setEffect(target.value === 'always' ? 'always' : 'leaning')}
        >
          <option value="leaning">{words.effectOf.leaning}</option>
          <option value="always">{words.effectOf.always}</option>
        </select>
        <Button isDisabled={busy} aria-label={words.acceptOf(asks)} onClick={() => accept(effect)}>
          {words.accept}
        </Button>
        <Button isDisabled={busy} aria-label={words.dismissOf(asks)} onClick={dismiss}>
          {words.dismiss}
        </Button>
      </div>
    </article>
  );
}
