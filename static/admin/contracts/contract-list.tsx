import Button from '@atlaskit/button/default/button';
import Lozenge from '@atlaskit/lozenge';
import SectionMessage from '@atlaskit/section-message';
import Textfield from '@atlaskit/textfield';
import { useId, useState, type FormEvent } from 'react';
import type { ContractList } from '../../../src/bridge/admin/contracts';
import type { Host } from '../../ui/host';
import { STATE_LOZENGE } from './contract-state';
import { useExport } from './export';
import { WarningList } from './warning-list';
import { periodText } from './wording';
import { contractWords } from './words';

/** One page of the contracts, with what can be done with them. */
export function ContractTable({
  list,
  search,
  page,
  turning,
  host,
  refuse,
  onSearch,
  onPrevious,
  onNext,
  onAdd,
  onEdit,
  onImport,
}: {
  list: ContractList;
  search: string;
  /** From 1. */
  page: number;
  /** Another page is on its way. */
  turning: boolean;
  host: Host;
  refuse: (message: string) => void;
  onSearch: (search: string) => void;
  onPrevious: () => void;
  onNext: () => void;
  onAdd: () => void;
  onEdit: (reference: string) => void;
  /** With the import that is under way, if any. */
  onImport: (job: string | undefined) => void;
}) {
  const words = contractWords[host.locale];
  const id = useId();
  const [text, setText] = useState(search);
  const exporting = useExport(host, refuse);

  function submit(event: FormEvent) {
    event.preventDefault();
    onSearch(text.trim());
  }

  return (
    <div className="stack">
      <p className="text text--subtle">{words.intro}</p>
      {list.importing !== undefined && (
        <SectionMessage>
          <p className="text">{words.importing}</p>
        </SectionMessage>
      )}
      <div className="contracts__tools">
        <form className="contracts__search field" role="search" onSubmit={submit}>
          <label className="field__label" htmlFor={`${id}-search`}>
            {words.search}
          </label>
          <div className="row">
            <Textfield
              id={`${id}-search`}
              type="search"
              isCompact
              value={text}
              aria-describedby={`${id}-hint`}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            <Button type="submit" isLoading={turning}>
              {words.searchNow}
            </Button>
          </div>
          <p className="field__hint" id={`${id}-hint`}>
            {words.searchHint}
          </p>
        </form>
        <div className="row">
          <Button appearance="primary" onClick={onAdd}>
            {words.add}
          </Button>
          <Button onClick={() => onImport(list.importing)}>{words.import}</Button>
          <Button
            isDisabled={list.total === 0}
            isLoading={exporting.state.kind === 'running'}
            onClick={exporting.run}
          >
            {words.export}
          </Button>
        </div>
      </div>
      <p className="text text--subtle" role="status">
        {turning
          ? words.searching
          : search === ''
            ? words.total(list.total)
            : words.found(list.contracts.length)}
        {exporting.state.kind === 'running' && ` · ${words.exporting(exporting.state.rows)}`}
        {exporting.state.kind === 'done' && ` · ${words.exported(exporting.state.rows)}`}
      </p>
      <div role="alert">
        {(exporting.state.kind === 'failed' || exporting.state.kind === 'changed') && (
          <SectionMessage appearance="error">
            <p className="text">
              {exporting.state.kind === 'failed' ? words.exportFailed : words.exportChanged}
            </p>
          </SectionMessage>
        )}
      </div>
      <Contents list={list} search={search} host={host} onEdit={onEdit} />
      {search !== '' && (
        <div>
          <Button
            appearance="subtle"
            onClick={() => {
              setText('');
              onSearch('');
            }}
          >
            {words.clearSearch}
          </Button>
        </div>
      )}
      {(page > 1 || list.next !== undefined) && (
        <nav className="row" aria-label={words.page(page)}>
          <Button isDisabled={page === 1 || turning} onClick={onPrevious}>
            {words.previous}
          </Button>
          <span>{words.page(page)}</span>
          <Button isDisabled={list.next === undefined || turning} onClick={onNext}>
            {words.next}
          </Button>
        </nav>
      )}
    </div>
  );
}

function Contents({
  list,
  search,
  host,
  onEdit,
}: {
  list: ContractList;
  search: string;
  host: Host;
  onEdit: (reference: string) => void;
}) {
  const words = contractWords[host.locale];
  if (list.contracts.length === 0) {
    if (list.total === 0)
      return (
        <SectionMessage title={words.noneTitle}>
          <p className="text">{words.none}</p>
        </SectionMessage>
      );
    return list.next === undefined ? <p className="text">{words.noneFound(search)}</p> : null;
  }
  return (
    <div className="table-scroll">
      <table className="table contracts__table">
        <caption className="visually-hidden">{words.tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.fields.reference}</th>
            <th scope="col">{words.fields.organisations}</th>
            <th scope="col">
              {words.fields.start} – {words.fields.end}
            </th>
            <th scope="col">{words.fields.state}</th>
            <th scope="col">{words.warnings}</th>
          </tr>
        </thead>
        <tbody>
          {list.contracts.map(({ reference, organisations, start, end, state, warnings, moreWarnings }) => (
            <tr key={reference}>
              <th scope="row">
                <button
                  type="button"
                  className="contract-link"
                  aria-label={words.editOf(reference)}
                  onClick={() => onEdit(reference)}
                >
                  {reference}
                </button>
              </th>
              <td className="table__wide">{organisations.map(({ name }) => name).join(', ')}</td>
              <td className="contracts__period">{periodText(start, end, host.locale)}</td>
              <td>
                <Lozenge appearance={STATE_LOZENGE[state]}>{words.states[state]}</Lozenge>
              </td>
              <td className="contracts__warnings">
                {warnings.length === 0 ? (
                  <span className="visually-hidden">{words.noWarning}</span>
                ) : (
                  <WarningList
                    warnings={warnings}
                    more={moreWarnings}
                    most={3}
                    names={list.categoryNames}
                    locale={host.locale}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
