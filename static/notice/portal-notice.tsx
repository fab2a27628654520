import './notice.css';
import { makeInvoke } from '@forge/bridge';
import type { PortalDefinitions } from '../../src/bridge/definitions';
import type { Host } from '../ui/host';
import { useAnswer } from '../ui/use-answer';

const invoke = makeInvoke<PortalDefinitions>();

/** Which kinds of support there are, at the foot of portal pages. */
export function PortalNotice({ host }: { host: Host }) {
  const { answer } = useAnswer(() => invoke('notice', { locale: host.hostLocale }));
  if (answer.state !== 'ready' || 'kind' in answer.value) return null;
  const { title, kinds, closing } = answer.value;
  return (
    <main className="notice" aria-label={title}>
      <h1 className="notice__title">{title}</h1>
      <dl className="notice__kinds">
        {kinds.map(({ name, text }) => (
          <div key={name} className="notice__kind">
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="notice__closing">{closing}</p>
    </main>
  );
}
