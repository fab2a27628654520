import './rehearse.css';
import type { PageProps } from '../shell/page';
import { ReplaySection } from './replay-section';
import { TrySection } from './try-section';

/** What a policy would do, before it counts. */
export function RehearsePage({ host, refuse }: PageProps) {
  return (
    <div className="stack rehearse">
      <TrySection host={host} refuse={refuse} />
      <ReplaySection host={host} refuse={refuse} />
    </div>
  );
}
