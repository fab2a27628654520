import Textfield from '@atlaskit/textfield';
import { useId } from 'react';
import type { PolicyDesk } from '../../../src/bridge/admin/policy';
import { percent, type Locale } from '../../ui/locale';
import { LEAST_COST, type Settings, thresholdsOf } from './settings-part';
import { settingsWords } from './words';

const NONE = { wrongCharge: 9, wrongCovered: 3.3 };

/** What errors cost, and how sure Palier then has to be. */
export function CostsSection({
  costs,
  thresholds,
  locale,
  change,
}: {
  costs: Settings['costs'];
  /** As they are stored: without costs they were set freely. */
  thresholds: PolicyDesk['draft']['content']['thresholds'];
  locale: Locale;
  change: (costs: NonNullable<Settings['costs']>) => void;
}) {
  const words = settingsWords[locale];
  const id = useId();
  const isLow = costs !== undefined && Object.values(costs).some((cost) => !(cost >= LEAST_COST));
  const shown = costs === undefined || isLow ? thresholds : thresholdsOf(costs);
  const field = (name: keyof typeof NONE) => (
    <div className="field">
      <label className="field__label" htmlFor={`${id}-${name}`}>
        {words[name]}
      </label>
      <Textfield
        id={`${id}-${name}`}
        type="number"
        min={LEAST_COST}
        step={0.1}
        width="small"
        value={costs === undefined || Number.isNaN(costs[name]) ? '' : costs[name]}
        isInvalid={costs !== undefined && !(costs[name] >= LEAST_COST)}
        aria-describedby={`${id}-outcome`}
        onChange={({ currentTarget }) =>
          change({
            ...NONE,
            ...costs,
            [name]: currentTarget.value === '' ? NaN : Number(currentTarget.value),
          })
        }
      />
    </div>
  );
  return (
    <section className="stack" aria-labelledby={`${id}-title`}>
      <h2 className="section-title" id={`${id}-title`}>
        {words.costs}
      </h2>
      <p className="text text--subtle">{words.costsHint}</p>
      {field('wrongCharge')}
      {field('wrongCovered')}
      <p className={isLow ? 'field__error' : 'text'} id={`${id}-outcome`} aria-live="polite">
        {isLow
          ? words.costTooLow
          : words.thresholds(percent(shown.covered, locale), percent(shown.billed, locale))}
      </p>
      {costs === undefined && <p className="field__hint">{words.freeThresholds}</p>}
    </section>
  );
}
