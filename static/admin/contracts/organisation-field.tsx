import Button from '@atlaskit/button/default/button';
import Textfield from '@atlaskit/textfield';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import type { ContractOrganisation } from '../../../src/bridge/admin/contracts';
import type { Locale } from '../../ui/locale';
import { useAnswer } from '../../ui/use-answer';
import { commonWords } from '../../ui/texts';
import { contractWords } from './words';

const MOST_SHOWN = 8;

/** Chosen organisations, and a search in those of the site. The list stands in the flow: a frame would cut a floating one. */
export function OrganisationField({
  chosen,
  change,
  load,
  invalid,
  describedBy,
  locale,
}: {
  chosen: ContractOrganisation[];
  change: (organisations: ContractOrganisation[]) => void;
  load: () => Promise<ContractOrganisation[]>;
  invalid: boolean;
  describedBy: string;
  locale: Locale;
}) {
  const words = contractWords[locale];
  const id = useId();
  const { answer, ask } = useAnswer(load);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [told, setTold] = useState('');
  const input = useRef<HTMLInputElement>(null);

  const all = answer.state === 'ready' ? answer.value : [];
  const matching = all.filter(
    (one) => !chosen.some((other) => other.id === one.id) && matches(one, simplified(text)),
  );
  const shown = matching.slice(0, MOST_SHOWN);
  const marked = Math.min(active, shown.length - 1);

  function add(organisation: ContractOrganisation) {
    change([...chosen, organisation]);
    setText('');
    setActive(0);
    setTold(words.organisationAdded(organisation.name));
    input.current?.focus();
  }

  function remove(organisation: ContractOrganisation) {
    change(chosen.filter((one) => one.id !== organisation.id));
    setTold(words.organisationRemoved(organisation.name));
    input.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    const picked = shown[marked];
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        setOpen(true);
        if (shown.length > 0 && open)
          setActive((marked + (event.key === 'ArrowDown' ? 1 : shown.length - 1)) % shown.length);
        break;
      case 'Enter':
        // Never sends the form: what is typed here is a search.
        event.preventDefault();
        if (open && picked !== undefined) add(picked);
        break;
      case 'Escape':
        setOpen(false);
        break;
    }
  }

  return (
    <div className="field">
      {chosen.length > 0 && (
        <ul className="chosen">
          {chosen.map((organisation) => (
            <li key={organisation.id} className="chosen__item">
              <span>{organisation.name}</span>
              <button
                type="button"
                className="chosen__remove"
                aria-label={words.organisationRemove(organisation.name)}
                onClick={() => remove(organisation)}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <label className="visually-hidden" htmlFor={`${id}-search`}>
        {words.organisationSearch}
      </label>
      <Textfield
        ref={input}
        id={`${id}-search`}
        role="combobox"
        autoComplete="off"
        isCompact
        placeholder={words.organisationSearch}
        value={text}
        isInvalid={invalid}
        aria-expanded={open && shown.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && shown[marked] ? `${id}-${shown[marked].id}` : undefined}
        aria-describedby={`${describedBy} ${id}-hint`}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <p className="field__hint" id={`${id}-hint`}>
        {words.organisationHint}
      </p>
      {answer.state === 'failed' && (
        <div className="row">
          <p className="field__error" role="alert">
            {words.organisationsFailed}
          </p>
          <Button spacing="compact" onClick={() => ask()}>
            {commonWords[locale].retry}
          </Button>
        </div>
      )}
      <div className="suggestions" hidden={!open}>
        <ul id={`${id}-list`} role="listbox" aria-label={words.organisationSearch}>
          {shown.map((organisation, index) => (
            <li
              key={organisation.id}
              id={`${id}-${organisation.id}`}
              role="option"
              aria-selected={index === marked}
              // Before the field loses the focus, and the list is gone.
              onMouseDown={(event) => {
                event.preventDefault();
                add(organisation);
              }}
            >
              {organisation.name}
            </li>
          ))}
        </ul>
        <p className="suggestions__note">
          {answer.state === 'loading' && words.organisationsLoading}
          {answer.state === 'ready' && shown.length === 0 && words.organisationNone}
          {matching.length > MOST_SHOWN && words.organisationMore(matching.length - MOST_SHOWN)}
        </p>
      </div>
      <span className="visually-hidden" role="status">
        {told}
      </span>
    </div>
  );
}

function matches({ id, name }: ContractOrganisation, wanted: string): boolean {
  return wanted === '' || id === wanted || simplified(name).includes(wanted);
}

function simplified(text: string): string {
  return text.trim().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
