import './controls.css';
import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import Spinner from '@atlaskit/spinner';
import type { Host } from './host';
import { commonWords, decisionWords } from './texts';

/** States that the agent panel and the admin page share. */

export function Loading({ label }: { label?: string }) {
  return (
    <main className="centred" aria-label="Palier" aria-busy="true">
      <h1 className="visually-hidden">Palier</h1>
      <Spinner size="small" label={label ?? 'Palier'} />
      {label !== undefined && <span role="status">{label}</span>}
    </main>
  );
}

export function Broken({ host, again }: { host: Host; again: () => void }) {
  const words = commonWords[host.locale];
  return (
    <main className="stack page-state" aria-label="Palier">
      <h1 className="visually-hidden">Palier</h1>
      <div role="alert">
        <SectionMessage appearance="error" title={words.failedTitle}>
          <p className="text">{decisionWords[host.locale].failedMessage}</p>
        </SectionMessage>
      </div>
      <div>
        <Button onClick={again}>{words.retry}</Button>
      </div>
    </main>
  );
}

export function Refusal({ title, message }: { title: string; message: string }) {
  return (
    <main className="page-state" aria-label="Palier">
      <h1 className="visually-hidden">Palier</h1>
      <SectionMessage appearance="warning" title={title}>
        <p className="text">{message}</p>
      </SectionMessage>
    </main>
  );
}
