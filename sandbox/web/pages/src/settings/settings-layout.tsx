import type { ReactNode } from 'react';

import { Link, usePath } from '../common/router';
import { useTexts } from '../common/texts';

/** Where the app's admin page lives; its sub-pages are below. */
export const APP_PATH = '/settings/apps';

interface SettingsLayoutProps {
  /** Sub-pages of the app's admin page. */
  appPages?: { route: string; title: string }[];
  children: ReactNode;
}

export function SettingsLayout({ appPages = [], children }: SettingsLayoutProps): ReactNode {
  const texts = useTexts();
  const path = usePath();
  const entry = (to: string, label: string, isCurrent: boolean): ReactNode => (
    <Link to={to} aria-current={isCurrent ? 'page' : undefined}>
      <span>{label}</span>
    </Link>
  );
  const isAt = (to: string): boolean => path === to || path.startsWith(`${to}/`);
  const route = appPages.find((page) => isAt(`${APP_PATH}/${page.route}`))?.route;
  return (
    <div className="with-sidebar">
      <nav className="sidebar" aria-label={texts.settingsFor}>
        <h2>{texts.settings}</h2>
        <ul>
          <li>
            {entry(APP_PATH, texts.apps, isAt(APP_PATH) && route === undefined)}
            {appPages.length > 0 && (
              <ul className="sub-entries">
                {appPages.map((page) => (
                  <li key={page.route}>
                    {entry(`${APP_PATH}/${page.route}`, page.title, page.route === route)}
                  </li>
                ))}
              </ul>
            )}
          </li>
          <li>{entry('/settings/rules', texts.ruleSettings, isAt('/settings/rules'))}</li>
          <li>{entry('/settings/site', texts.siteSettings, isAt('/settings/site'))}</li>
        </ul>
      </nav>
      <div className="sidebar-content">{children}</div>
    </div>
  );
}
