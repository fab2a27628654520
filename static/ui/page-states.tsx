import './controls.css';
import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import Spinner from '@atlaskit/spinner';
import { createContext, useContext, type ReactNode } from 'react';
import type { Host } from './host';
import { commonWords, decisionWords } from './texts';

/** States that the agent panel and the pages of the admin page share. */

/** True inside a page that has its own `main` and `h1`. */
export const WithinPage = createContext(false);

function Frame({ className, busy, children }: { className: string; busy?: boolean; children: ReactNode }) {
  if (useContext(WithinPage)) {
    return (
      <div className={className} aria-busy={busy}>
        {children}
      </div>
    );
  }
  return (
    <main className={className} aria-label="Palier" aria-busy={busy}>
      <h1 className="visually-hidden">Palier</h1>
      {children}
    </main>
  );
}

export function Loading({ label }: { label?: string }) {
  return (
    <Frame className="centred" busy>
      <Spinner size="small" label={label ?? 'Palier'} />
      {label !== undefined && <span role="status">{label}</span>}
    </Frame>
  );
}

export function Broken({ host, again }: { host: Host; again: () => void }) {
  const words = commonWords[host.locale];
  return (
    <Frame className="stack page-state">
      <div role="alert">
        <SectionMessage appearance="error" title={words.failedTitle}>
          <p className="text">{decisionWords[host.locale].failedMessage}</p>
        </SectionMessage>
      </div>
      <div>
        <Button onClick={again}>{words.retry}</Button>
      </div>
    </Frame>
  );
}

export function Refusal({ title, message }: { title: string; message: string }) {
  return (
    <Frame className="page-state">
      <SectionMessage appearance="warning" title={title}>
        <p className="text">{message}</p>
      </SectionMessage>
    </Frame>
  );
}
