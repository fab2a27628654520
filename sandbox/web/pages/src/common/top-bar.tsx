import { useEffect, useRef, useState, type ReactNode } from 'react';

import { Avatar } from './avatar';
import { Link, usePath } from './router';
import { switchAccount, useSession, type Person } from './session';
import { fill, useLanguage, useTexts, type Texts } from './texts';
import { setTheme, useTheme } from './theme';

/** The bar of every page: where one can go, who one is, and whom one could be. */
export function TopBar(): ReactNode {
  const texts = useTexts();
  const path = usePath();
  const { account } = useSession();
  const isCurrent = (prefix: string): 'page' | undefined => (path.startsWith(prefix) ? 'page' : undefined);
  return (
    <header className="top-bar">
      <Link className="brand" to={account?.role == null ? '/portal' : '/agent/queues'}>
        <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
          <rect width="24" height="24" rx="6" fill="var(--brand)" />
          <path d="M5 17h4v-4h5V9h5" fill="none" stroke="#fff" strokeWidth="2.4" strokeLinejoin="round" />
        </svg>
        <span>Support</span>
      </Link>
      <nav aria-label="Navigation">
        <Link
          to="/portal"
          aria-current={path.startsWith('/portal/requests') ? undefined : isCurrent('/portal')}
        >
          {texts.helpCentre}
        </Link>
        {account !== undefined && (
          <Link to="/portal/requests" aria-current={isCurrent('/portal/requests')}>
            {texts.myRequests}
          </Link>
        )}
        {account?.role != null && (
          <>
            <Link
              to="/agent/queues"
              aria-current={isCurrent('/agent/queues') ?? isCurrent('/browse') ?? isCurrent('/projects')}
            >
              {texts.agentArea}
            </Link>
            <Link to="/agent/organizations" aria-current={isCurrent('/agent/organizations')}>
              {texts.organisations}
            </Link>
            <Link to="/dashboard" aria-current={isCurrent('/dashboard')}>
              {texts.dashboard}
            </Link>
          </>
        )}
        {account?.role === 'admin' && (
          <Link to="/settings/apps" aria-current={isCurrent('/settings')}>
            {texts.settings}
          </Link>
        )}
      </nav>
      <AccountMenu />
    </header>
  );
}

function AccountMenu(): ReactNode {
  const texts = useTexts();
  const theme = useTheme();
  const { account, accounts } = useSession();
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      opener.current?.focus();
    };
    const onClick = (event: MouseEvent): void => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('mousedown', onClick);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('mousedown', onClick);
    };
  }, [open]);

  const choose = (chosen: Person | undefined): void => {
    void switchAccount(chosen?.accountId ?? null, startOf(chosen));
  };
  const name = account?.displayName ?? texts.anonymous;
  return (
    <div className="account-menu" ref={menu}>
      <button
        ref={opener}
        className="account-button"
        aria-expanded={open}
        aria-controls="account-list"
        aria-label={fill(texts.accountMenu, { name })}
        onClick={() => setOpen(!open)}
      >
        <Avatar name={name} />
        <span className="account-who">
          <strong>{name}</strong>
          <span>{account === undefined ? texts.signIn : describe(account, texts)}</span>
        </span>
      </button>
      {open && (
        <div className="menu" id="account-list">
          <h2>{texts.chooseAccount}</h2>
          <ul>
            {accounts.map((one) => (
              <li key={one.accountId}>
                <button
                  aria-current={one.accountId === account?.accountId ? 'true' : undefined}
                  onClick={() => choose(one)}
                >
                  <Avatar name={one.displayName} />
                  <span className="account-who">
                    <strong>{one.displayName}</strong>
                    <span>{describe(one, texts)}</span>
                  </span>
                </button>
              </li>
            ))}
            <li>
              <button
                aria-current={account === undefined ? 'true' : undefined}
                onClick={() => choose(undefined)}
              >
                <Avatar name="" />
                <span className="account-who">
                  <strong>{texts.anonymous}</strong>
                </span>
              </button>
            </li>
          </ul>
          <button className="menu-item" onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}>
            {theme === 'dark' ? texts.lightTheme : texts.darkTheme}
          </button>
        </div>
      )}
    </div>
  );
}

/** Role or organisation, and language: "Fiduciaire Léman SA · FR". */
function describe(person: Person, texts: Texts): string {
  const role =
    person.role === 'admin'
      ? texts.roleAdmin
      : person.role === 'agent'
        ? texts.roleAgent
        : person.kind === 'customer'
          ? person.organisations.join(', ') || texts.roleCustomer
          : texts.roleColleague;
  return `${role} · ${person.locale.slice(0, 2).toUpperCase()}`;
}

function startOf(person: Person | undefined): string {
  return person?.role == null ? '/portal' : '/agent/queues';
}

/** Keeps the document in the viewer's language. */
export function useDocumentLanguage(): void {
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
}
