import { HealthTab } from '../health-tab';
import type { PageProps } from '../shell/page';
import { WithView } from '../with-view';

export function OverviewPage({ host, refuse }: PageProps) {
  return (
    <WithView host={host} refuse={refuse}>
      {(view, show) => <HealthTab health={view.health} host={host} show={show} refuse={refuse} />}
    </WithView>
  );
}
