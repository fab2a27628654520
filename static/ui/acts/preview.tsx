import type { PortalView } from '../../../src/bridge/views';
import { ClientText } from '../client-text';
import type { Host } from '../host';
import { agentWords } from '../texts';
import { Differences } from './differences';
import type { Seen } from './use-act';

/** What an act would come to: for agents, for the client, and in public. `isShort`: the client's text is folded. */
export function Preview({
  seen: { changes, clientSees, clientLocale, isNewsToClient, comment },
  host,
  isShort,
}: {
  seen: Seen;
  host: Host;
  isShort: boolean;
}) {
  const words = agentWords[host.locale];
  return (
    <>
      {changes.length === 0 ? (
        <p className="text">{words.noChange}</p>
      ) : (
        <Differences differences={changes} words={words} />
      )}
      <div>
        <p className="text preview__client">
          {words.clientWouldRead} <strong lang={clientLocale}>{inShort(clientSees[clientLocale])}</strong>
        </p>
        <p className="text text--subtle">{isNewsToClient ? words.isNews : words.isNoNews}</p>
      </div>
      {comment !== undefined && comment.length > 0 && (
        <div>
          <p className="text field__label">{words.publicComment}</p>
          <blockquote className="said said--quoted" lang={clientLocale}>
            {comment.join('\n\n')}
          </blockquote>
        </div>
      )}
      <details className="fold" open={isNewsToClient && !isShort}>
        <summary>{words.clientText}</summary>
        <div className="fold__content">
          <ClientText texts={clientSees} language={clientLocale} locale={host.locale} level={4} isBounded />
        </div>
      </details>
    </>
  );
}

/** A client's text in one line. */
function inShort(view: PortalView): string {
  return view.kind === 'explained' ? view.facts.map(({ value }) => value).join('\u00a0· ') : view.message;
}
