import { CategoriesTab } from '../categories-tab';
import type { PageProps } from '../shell/page';
import { useUnsaved } from '../shell/unsaved';
import { WithView } from '../with-view';
import { useState } from 'react';

export function CategoriesPage({ host, refuse }: PageProps) {
  const [unsaved, setUnsaved] = useState(false);
  useUnsaved(unsaved);
  return (
    <WithView host={host} refuse={refuse}>
      {(view, show) => (
        <CategoriesTab view={view} host={host} show={show} refuse={refuse} onUnsaved={setUnsaved} />
      )}
    </WithView>
  );
}
