import './portal.css';
import '../ui/plain.css';
import { makeInvoke } from '@forge/bridge';
import type { PortalDefinitions } from '../../src/bridge/definitions';
import type { Host } from '../ui/host';
import { commonWords } from '../ui/texts';
import { useAnswer } from '../ui/use-answer';
import { ExplainedRequest } from './explained-request';

const invoke = makeInvoke<PortalDefinitions>();

/**
 * Tells a client who handles the request, whether maintenance covers it, whether it is billed, and why; takes their answer
 * when billable work waits for it, and their word that they asked for something else.
 */
export function PortalPanel({ host }: { host: Host }) {
  const locale = host.hostLocale;
  const explain = () => invoke('explain', { locale });
  const { answer, ask, put } = useAnswer(explain);
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
          <ExplainedRequest
            view={answer.value}
            host={host}
            put={put}
            refresh={() => explain().then(put)}
            answer={(given) => invoke('answerApproval', { locale, ...given })}
            object={(objection) => invoke('object', { locale, ...objection })}
          />
        </main>
      );
  }
}

/** As tall as the usual answer, so that nothing below moves when it arrives. */
export function Loading({ label }: { label?: string }) {
  return (
    <main className="portal" aria-label="Palier" aria-busy="true">
      <h1 className="visually-hidden">
        <span role="status">{label ?? 'Palier'}</span>
      </h1>
      <div className="portal__skeleton" aria-hidden="true">
        <div className="skeleton portal__skeleton-title" />
        <div className="skeleton portal__skeleton-facts" />
        <div className="skeleton portal__skeleton-objection" />
        <div className="skeleton portal__skeleton-way" />
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
