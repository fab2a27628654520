import Button from '@atlaskit/button/default/button';
import { useEffect, useId, useRef, useState } from 'react';
import type { OrganisationMember } from '../../../src/bridge/admin/contracts';
import { useAnswer } from '../../ui/use-answer';
import { unlessRefused } from '../ask';
import { membersOf } from '../people';
import type { PageProps } from '../shell/page';
import { settingsWords } from './words';

/** As the policy takes them. */
const MOST_APPROVERS = 20;

interface Props extends PageProps {
  organisation: string;
  accounts: readonly string[];
  change: (accounts: string[]) => void;
}

/** The persons who may approve for one organisation. Its members are read when it is unfolded. */
export function ApproversOfOrganisation({
  name,
  isOpen,
  ...props
}: Props & {
  name: string;
  /** Unfolded at first, because it has just been added. */
  isOpen: boolean;
}) {
  const words = settingsWords[props.host.locale];
  const [open, setOpen] = useState(isOpen);
  const summary = useRef<HTMLElement>(null);
  const isNew = useRef(isOpen);
  useEffect(() => {
    if (isNew.current) summary.current?.focus();
  }, []);
  return (
    <details className="fold" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary ref={summary}>{words.approversOf(name, props.accounts.length)}</summary>
      {open && (
        <div className="fold__content stack">
          <People {...props} />
        </div>
      )}
    </details>
  );
}

function People({ organisation, accounts, host, refuse, change }: Props) {
  const words = settingsWords[host.locale];
  const id = useId();
  const { answer, ask } = useAnswer(async () =>
    unlessRefused(await membersOf(organisation, host.hostLocale), refuse),
  );
  const [picked, setPicked] = useState('');
  const [told, setTold] = useState('');
  const select = useRef<HTMLSelectElement>(null);
  const list = useRef<HTMLUListElement>(null);

  const read = answer.state === 'ready' ? answer.value : undefined;
  const members = read?.kind === 'ok' ? read.members : [];
  const isComplete = read?.kind === 'ok' && !read.isMore;
  const nameOf = (accountId: string) =>
    members.find((member) => member.accountId === accountId)?.name ?? accountId;
  const others = members
    .filter(({ accountId }) => !accounts.includes(accountId))
    .sort((one, other) => one.name.localeCompare(other.name, host.locale));

  function add() {
    if (picked === '') return;
    change([...accounts, picked]);
    setTold(words.personAdded(nameOf(picked)));
    setPicked('');
    select.current?.focus();
  }

  function remove(accountId: string) {
    change(accounts.filter((one) => one !== accountId));
    setTold(words.personRemoved(nameOf(accountId)));
    (select.current ?? list.current)?.focus();
  }

  return (
    <>
      {accounts.length > 0 && (
        <ul className="approvers__people" ref={list} tabIndex={-1}>
          {accounts.map((accountId) => (
            <li key={accountId} className="row row--apart">
              <span>
                {nameOf(accountId)}
                {isComplete && nameOf(accountId) === accountId && (
                  <span className="text--subtle"> ({words.left})</span>
                )}
              </span>
              <Button
                spacing="compact"
                appearance="subtle"
                aria-label={words.removeOf(nameOf(accountId))}
                onClick={() => remove(accountId)}
              >
                {words.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {answer.state === 'loading' && <p className="text text--subtle">{words.membersLoading}</p>}
      {answer.state === 'failed' && (
        <div className="row">
          <p className="field__error" role="alert">
            {words.membersFailed}
          </p>
          <Button spacing="compact" onClick={() => ask()}>
            {words.retry}
          </Button>
        </div>
      )}
      {read?.kind === 'gone' && <p className="text">{words.organisationGone}</p>}
      {read?.kind === 'ok' && accounts.length < MOST_APPROVERS && (
        <div className="field">
          <label className="field__label" htmlFor={id}>
            {words.person}
          </label>
          <div className="row">
            <select
              ref={select}
              id={id}
              className="select approvers__choice"
              value={picked}
              aria-describedby={`${id}-hint`}
              onChange={({ target }) => setPicked(target.value)}
            >
              <option value="" />
              {others.map((member) => (
                <option key={member.accountId} value={member.accountId}>
                  {distinct(member, members)}
                </option>
              ))}
            </select>
            <Button onClick={add} isDisabled={picked === ''}>
              {words.addPerson}
            </Button>
          </div>
          <p className="field__hint" id={`${id}-hint`}>
            {others.length === 0 ? words.noMember : read.isMore ? words.moreMembers : ''}
          </p>
        </div>
      )}
      {accounts.length >= MOST_APPROVERS && (
        <p className="field__hint">{words.mostApprovers(MOST_APPROVERS)}</p>
      )}
      <span className="visually-hidden" role="status">
        {told}
      </span>
    </>
  );
}

/** Two persons of the same name are told apart by the end of their account. */
function distinct({ accountId, name }: OrganisationMember, all: readonly OrganisationMember[]): string {
  const isShared = all.some((other) => other.name === name && other.accountId !== accountId);
  return isShared ? `${name} (…${accountId.slice(-4)})` : name;
}
