import './portal.css';
import '../ui/plain.css';
import { makeInvoke } from '@forge/bridge';
import type { PortalDefinitions } from '../../src/bridge/definitions';
import { Explanation } from '../ui/explanation';
import type { Host } from '../ui/host';
import { commonWords } from '../ui/texts';
import { useAnswer } from '../ui/use-answer';

const invoke = makeInvoke<PortalDefinitions>();

/** Tells a client who handles the request, whether maintenance covers it, whether it is billed, and why. */
export function PortalPanel({ host }: { host: Host }) {
  const { answer, ask } = useAnswer(() => invoke('explain', { locale: host.hostLocale }));
  switch (answer.state) {
    case 'loading':
      return <Loading label={commonWords[host.locale].loading} />;
    case 'failed':
      return <Broken host={host} again={ask} />;
    case 'ready':
      // In a project that Palier does not speak in, the panel is empty.
      if (answer.value.kind === 'silent') return null;
      return (
        <main className="portal" aria-label={answer.value.title}>
          <Explanation view={answer.value} level={1} />
        </main>
      );
  }
}

/** As tall as the usual answer, so that nothing below moves when it arrives. */
export function Loading({ label }: { label?: string }) {
  return (
    <main className="portal" aria-label="Palier" aria-busy="true">
      <h1 className="visually-hidden" role="status">
        {label ?? 'Palier'}
      </h1>
      <div className="portal__skeleton" aria-hidden="true">
        <div className="skeleton portal__skeleton-title" />
        <div className="skeleton portal__skeleton-facts" />
        <div className="skeleton portal__skeleton-next" />
        <div className="skeleton portal__skeleton-faq" />
      </div>
    </main>
  );
}

export function Broken({ host, again }: { host: Host; again: () => void }) {
  const words = commonWords[host.locale];
  return (
    <main className="portal" aria-label="Palier">
      <div className="explanation" role="alert">
        <h1 className="explanation__title">{words.failedTitle}</h1>
        <p className="explanation__lead">{words.failedMessage}</p>
        <p>
          <button type="button" className="plain-button" onClick={again}>
            {words.retry}
          </button>
        </p>
      </div>
    </main>
  );
}
