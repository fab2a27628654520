import { useCallback, useEffect, useState, type ReactNode } from 'react';

import { call, record } from '../common/api';
import type { OpenedModule } from '../forge/bridge-host';
import { ForgeModule, statusOf } from '../forge/forge-module';

interface IssuePanelProps {
  module: OpenedModule;
  onRefresh: () => void;
}

/** Jira remembers per person which panels they collapsed. */
function remembered(key: string): string {
  return `palier:collapsed:${key}`;
}

/**
 * A panel of the app beside an issue. What stands beside its label is asked for when the issue is opened and whenever the
 * panel is collapsed; it is shown while the panel is.
 */
export function IssuePanel({ module, onRefresh }: IssuePanelProps): ReactNode {
  const [isOpen, setOpen] = useState(() => localStorage.getItem(remembered(module.key)) === null);
  const [status, setStatus] = useState(module.status);
  const [wasOpened, setOpened] = useState(isOpen);

  const ask = useCallback(async () => {
    try {
      const answer = record(await call('POST', '/_site/panel-status', { token: module.token }));
      setStatus(statusOf(answer['status']));
    } catch {
      // As in Jira: what the manifest says stays.
      setStatus(module.status);
    }
  }, [module]);

  useEffect(() => {
    void ask();
  }, [ask]);

  return (
    <details
      className="side-card"
      open={isOpen}
      data-panel={module.key}
      onToggle={({ currentTarget: { open } }) => {
        if (open === isOpen) return;
        setOpen(open);
        if (open) {
          setOpened(true);
          localStorage.removeItem(remembered(module.key));
        } else {
          localStorage.setItem(remembered(module.key), 'yes');
          void ask();
        }
      }}
    >
      <summary>
        {module.title}
        {!isOpen && status !== undefined && (
          <span className={`lozenge panel-status lozenge-${status.type}`}>{status.label}</span>
        )}
      </summary>
      {wasOpened && <ForgeModule module={module} minHeight={200} onRefresh={onRefresh} />}
    </details>
  );
}
