import type { ReactNode } from 'react';

import { Link, usePath } from '../common/router';
import { useTexts } from '../common/texts';

export function SettingsLayout({ children }: { children: ReactNode }): ReactNode {
  const texts = useTexts();
  const path = usePath();
  const entry = (to: string, label: string): ReactNode => (
    <li>
      <Link to={to} aria-current={path.startsWith(to) ? 'page' : undefined}>
        <span>{label}</span>
      </Link>
    </li>
  );
  return (
    <div className="with-sidebar">
      <nav className="sidebar" aria-label={texts.settingsFor}>
        <h2>{texts.settings}</h2>
        <ul>
          {entry('/settings/apps', texts.apps)}
          {entry('/settings/site', texts.siteSettings)}
        </ul>
      </nav>
      <div className="sidebar-content">{children}</div>
    </div>
  );
}
