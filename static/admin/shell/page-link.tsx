import type { ReactNode } from 'react';
import { useAddress } from './address';
import type { Route } from './routes';

/** A link to another page of the admin page. */
export function PageLink({ to, children }: { to: Route; children: ReactNode }) {
  const { go } = useAddress();
  return (
    <a
      href={`#/${to}`}
      onClick={(event) => {
        event.preventDefault();
        go(`/${to}`);
      }}
    >
      {children}
    </a>
  );
}
