import Button from '@atlaskit/button/default/button';
import Lozenge from '@atlaskit/lozenge';
import type { ContractOrganisation, ContractView } from '../../src/bridge/admin/contracts';
import { STATE_LOZENGE } from '../admin/contracts/contract-state';
import { draftOf, FIELDS } from '../admin/contracts/draft';
import { WarningList } from '../admin/contracts/warning-list';
import { fieldText, periodText, type CategoryNames } from '../admin/contracts/wording';
import { contractWords } from '../admin/contracts/words';
import type { Host } from '../ui/host';

/** Said in the head of the card. */
const IN_HEAD = new Set(['reference', 'state', 'start', 'end']);

/** What an agent needs to know of a contract. */
export function ContractCard({
  contract,
  organisation,
  names,
  host,
  edit,
}: {
  contract: ContractView;
  organisation: ContractOrganisation;
  names: CategoryNames;
  host: Host;
  /** Absent: the viewer may not. */
  edit?: () => void;
}) {
  const words = contractWords[host.locale];
  const { terms, warnings, moreWarnings } = contract;
  const draft = draftOf(terms);
  const isAlone = terms.organisations.every(({ id }) => id === organisation.id);
  const facts = FIELDS.filter(
    (field) => !IN_HEAD.has(field) && !(field === 'organisations' && isAlone),
  ).flatMap((field) => {
    const text = fieldText(draft, field, host.locale, names);
    return text === '' ? [] : [{ field, text }];
  });
  return (
    <section className="contract-card" aria-label={words.editTitle(terms.reference)}>
      <h3 className="contract-card__head">
        {terms.reference}
        <Lozenge appearance={STATE_LOZENGE[terms.state]}>{words.states[terms.state]}</Lozenge>
      </h3>
      <p className="text">{periodText(terms.start, terms.end, host.locale)}</p>
      {warnings.length > 0 && (
        <WarningList warnings={warnings} more={moreWarnings} names={names} locale={host.locale} />
      )}
      {facts.length > 0 && (
        <dl className="contract-card__facts">
          {facts.map(({ field, text }) => (
            <div key={field} className="contract-card__fact">
              <dt>{words.fields[field]}</dt>
              <dd className="lines">{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {edit && (
        <div>
          <Button spacing="compact" aria-label={words.editOf(terms.reference)} onClick={edit}>
            {words.edit}
          </Button>
        </div>
      )}
    </section>
  );
}
