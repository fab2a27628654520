import type { PortalView } from '../../../src/bridge/views';
import type { Acts } from '../../ui/explanation';

/** What a client may do about the explanation, to be read and not to be pressed. */
export function stillActs(view: PortalView): Acts {
  if (view.kind !== 'explained') return {};
  const open = view.approval?.open;
  const { form } = view.objection;
  return {
    answer: open && (
      <div className="stack">
        <p className="text">{open.intro}</p>
        <p className="text text--subtle">{open.commentLabel}</p>
        <dl className="still">
          <dt className="still__button">{open.accept}</dt>
          <dd>{open.acceptHint}</dd>
          <dt className="still__button">{open.contest}</dt>
          <dd>{open.contestHint}</dd>
        </dl>
      </div>
    ),
    objection: form && (
      <dl className="still">
        <dt className="still__button">{form.button}</dt>
        <dd>{form.question}</dd>
        <dd>{form.hint}</dd>
        <dt className="still__button">{form.send}</dt>
        <dt className="still__button">{form.cancel}</dt>
      </dl>
    ),
  };
}
