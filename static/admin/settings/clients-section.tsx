import { useId } from 'react';
import type { PageProps } from '../shell/page';
import { policyWords } from '../categories/words';
import { NamedApprovers } from './named-approvers';
import type { Settings } from './settings-part';
import { settingsWords } from './words';

type Client = Settings['client'];

/** What clients are told beside the panel, and who of them may approve billable work. */
export function ClientsSection({
  client,
  host,
  refuse,
  change,
}: PageProps & { client: Client; change: (client: Client) => void }) {
  const words = settingsWords[host.locale];
  const id = useId();
  const { approvers } = client;
  const isNobody =
    !approvers.reporter && !approvers.participants && Object.keys(approvers.named).length === 0;
  const setApprovers = (changed: Partial<Client['approvers']>) =>
    change({ ...client, approvers: { ...approvers, ...changed } });
  return (
    <section className="stack" aria-labelledby={`${id}-title`}>
      <h2 className="section-title" id={`${id}-title`}>
        {words.clients}
      </h2>
      <p className="text text--subtle">{words.clientsHint}</p>
      {(['comments', 'notice'] as const).map((option) => (
        <div key={option}>
          <label className="row text">
            <input
              type="checkbox"
              className="checkbox"
              aria-describedby={`${id}-${option}`}
              checked={client[option]}
              onChange={({ target }) => change({ ...client, [option]: target.checked })}
            />
            {words[option]}
          </label>
          <p className="field__hint" id={`${id}-${option}`}>
            {words[`${option}Hint`]}
          </p>
        </div>
      ))}
      <fieldset className="stack approvers" aria-describedby={`${id}-approvers`}>
        <legend>{words.approvers}</legend>
        <p className="text text--subtle" id={`${id}-approvers`}>
          {words.approversHint}
        </p>
        {(['reporter', 'participants'] as const).map((who) => (
          <label className="row text" key={who}>
            <input
              type="checkbox"
              className="checkbox"
              checked={approvers[who]}
              onChange={({ target }) => setApprovers({ [who]: target.checked })}
            />
            {words[who]}
          </label>
        ))}
        <NamedApprovers
          named={approvers.named}
          host={host}
          refuse={refuse}
          change={(named) => setApprovers({ named })}
        />
        <p className="field__error" role="status">
          {isNobody && policyWords[host.locale].finding.nobodyApproves}
        </p>
      </fieldset>
    </section>
  );
}
