import type { ReactNode } from 'react';

import { ForgeModule, useModules } from '../forge/forge-module';

/** What apps put at the foot of a page of the portal; no trace of one that cannot be opened. */
export function PortalFoot({ page }: { page: Record<string, string> }): ReactNode {
  const modules = useModules({ kind: 'portal-foot', ...page });
  if (modules.state !== 'ready' || modules.value.length === 0) return null;
  return (
    <footer className="portal-foot">
      {modules.value.map((module) => (
        <ForgeModule key={module.key} module={module} isQuiet />
      ))}
    </footer>
  );
}
