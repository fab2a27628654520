import { createContext, useContext, type ReactNode } from 'react';

import { call, list, record, text, useLoad } from './api';

export interface Person {
  accountId: string;
  displayName: string;
  emailAddress: string;
  kind: 'licensed' | 'unlicensed' | 'customer';
  role: 'agent' | 'admin' | null;
  locale: string;
  organisations: string[];
}

export interface Session {
  /** Undefined: an anonymous visitor. */
  account: Person | undefined;
  accounts: Person[];
  appName: string;
}

const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('There is no session here.');
  return session;
}

export function SessionProvider({ children }: { children: ReactNode }): ReactNode {
  const loaded = useLoad('session', async () => readSession(await call('GET', '/_site/session')));
  if (loaded.state === 'loading') return null;
  if (loaded.state === 'failed') {
    return (
      <main className="page narrow">
        <h1>Le site ne répond pas</h1>
        <p>Vérifiez que le serveur est démarré, puis rechargez la page.</p>
        <button className="button" onClick={loaded.retry}>
          Réessayer
        </button>
      </main>
    );
  }
  return <SessionContext.Provider value={loaded.value}>{children}</SessionContext.Provider>;
}

/** Everything on screen belongs to the account: a switch starts the page anew. */
export async function switchAccount(accountId: string | null, to: string): Promise<void> {
  await call('POST', '/_site/switch', { accountId });
  window.location.assign(to);
}

function readSession(value: unknown): Session {
  const session = record(value);
  const account = session['account'];
  return {
    account: account === null ? undefined : readPerson(account),
    accounts: list(session['accounts']).map(readPerson),
    appName: text(record(session['app'])['name']),
  };
}

function readPerson(value: unknown): Person {
  const person = record(value);
  const { kind, role } = person;
  return {
    accountId: text(person['accountId']),
    displayName: text(person['displayName']),
    emailAddress: text(person['emailAddress']),
    kind: kind === 'licensed' || kind === 'unlicensed' ? kind : 'customer',
    role: role === 'agent' || role === 'admin' ? role : null,
    locale: text(person['locale']),
    organisations: list(person['organisations']).map(text),
  };
}
