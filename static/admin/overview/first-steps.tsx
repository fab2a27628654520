import type { Locale } from '../../ui/locale';
import { PageLink } from '../shell/page-link';
import type { Route } from '../shell/routes';
import { overviewWords } from './words';

const STEPS = [
  { step: 'monitor', to: 'settings' },
  { step: 'policy', to: 'categories' },
  { step: 'contracts', to: 'contracts' },
  { step: 'rehearse', to: 'rehearse' },
  { step: 'suggest', to: 'settings' },
] as const satisfies readonly { step: string; to: Route }[];

/** For a site on which nothing has been published yet. */
export function FirstSteps({ locale }: { locale: Locale }) {
  const words = overviewWords[locale];
  return (
    <section className="first-steps">
      <h2 className="section-title">{words.firstSteps}</h2>
      <p className="text text--subtle">{words.firstStepsIntro}</p>
      <ol className="first-steps__list">
        {STEPS.map(({ step, to }) => (
          <li key={step}>
            <PageLink to={to}>{words.steps[step].title}</PageLink>
            <p className="text text--subtle">{words.steps[step].text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
