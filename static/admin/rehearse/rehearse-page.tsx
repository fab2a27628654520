import type { PageProps } from '../shell/page';
import { TryTab } from '../try-tab';

export function RehearsePage({ host, refuse }: PageProps) {
  return <TryTab host={host} refuse={refuse} />;
}
