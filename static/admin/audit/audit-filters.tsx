import Button from '@atlaskit/button/default/button';
import Textfield from '@atlaskit/textfield';
import { useId, useState, type FormEvent } from 'react';
import type { AuditRow } from '../../../src/bridge/admin/audit';
import type { Host } from '../../ui/host';
import { type Filters, NO_FILTERS, whoOf } from './entries';
import { auditWords } from './words';

/** Text, action, person and period; what is set counts when the form is sent. */
export function AuditFilters({
  people,
  host,
  search,
}: {
  /** An entry of everybody who was met so far. */
  people: readonly AuditRow[];
  host: Host;
  search: (filters: Filters) => void;
}) {
  const words = auditWords[host.locale];
  const id = useId();
  const [filters, setFilters] = useState(NO_FILTERS);
  const kinds = (Object.entries(words.kinds) as [AuditRow['what'], string][]).sort(([, one], [, other]) =>
    one.localeCompare(other, host.locale),
  );

  function send(event: FormEvent) {
    event.preventDefault();
    search(filters);
  }

  return (
    <form className="audit-filters" role="search" onSubmit={send}>
      <div className="field audit-filters__text">
        <label className="field__label" htmlFor={`${id}-text`}>
          {words.text}
        </label>
        <Textfield
          isCompact
          id={`${id}-text`}
          value={filters.text}
          maxLength={200}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setFilters({ ...filters, text: event.currentTarget.value })}
        />
        <p className="field__hint" id={`${id}-hint`}>
          {words.textHint}
        </p>
      </div>
      <div className="field">
        <label className="field__label" htmlFor={`${id}-what`}>
          {words.what}
        </label>
        <select
          id={`${id}-what`}
          className="select"
          value={filters.what}
          onChange={({ target }) =>
            setFilters({ ...filters, what: kinds.find(([kind]) => kind === target.value)?.[0] ?? '' })
          }
        >
          <option value="">{words.anything}</option>
          {kinds.map(([kind, name]) => (
            <option key={kind} value={kind}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label className="field__label" htmlFor={`${id}-by`}>
          {words.person}
        </label>
        <select
          id={`${id}-by`}
          className="select"
          value={filters.by}
          onChange={({ target }) => setFilters({ ...filters, by: target.value })}
        >
          <option value="">{words.anybody}</option>
          {people.map((row) => (
            <option key={row.by} value={row.by}>
              {whoOf(row, words)}
            </option>
          ))}
        </select>
      </div>
      {(['from', 'until'] as const).map((end) => (
        <div className="field" key={end}>
          <label className="field__label" htmlFor={`${id}-${end}`}>
            {words[end]}
          </label>
          <Textfield
            isCompact
            id={`${id}-${end}`}
            type="date"
            value={filters[end]}
            onChange={(event) => setFilters({ ...filters, [end]: event.currentTarget.value })}
          />
        </div>
      ))}
      <div className="row audit-filters__buttons">
        <Button appearance="primary" type="submit">
          {words.search}
        </Button>
        <Button
          appearance="subtle"
          onClick={() => {
            setFilters(NO_FILTERS);
            search(NO_FILTERS);
          }}
        >
          {words.clear}
        </Button>
      </div>
    </form>
  );
}
