import '../admin.css';
import './shell.css';
import Button from '@atlaskit/button/default/button';
import Heading from '@atlaskit/heading';
import SectionMessage from '@atlaskit/section-message';
import { lazy, memo, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Host } from '../../ui/host';
import { Loading, Refusal, WithinPage } from '../../ui/page-states';
import { AddressContext, ShownContext, useHostAddress } from './address';
import { Navigation } from './navigation';
import { PageBoundary } from './page-boundary';
import { PAGES, type PageLoader } from './pages';
import { ROUTES, routeOf, type Route } from './routes';
import { UnsavedContext } from './unsaved';
import { shellWords } from './words';

const NO_ROUTES: ReadonlySet<Route> = new Set();

/** The admin page: its navigation, and the page that the address names. */
export function AdminShell({ host }: { host: Host }) {
  const words = shellWords[host.locale];
  const address = useHostAddress();
  const [refused, setRefused] = useState<string>();
  const [unsaved, setUnsaved] = useState(NO_ROUTES);
  const [opened, setOpened] = useState(NO_ROUTES);
  const heading = useRef<HTMLDivElement>(null);

  const route = routeOf(address.path ?? '/');
  if (address.path !== undefined && !opened.has(route)) setOpened(new Set([...opened, route]));

  const mark = useCallback((page: Route, isUnsaved: boolean) => {
    setUnsaved((before) => {
      if (before.has(page) === isUnsaved) return before;
      const after = new Set(before);
      if (isUnsaved) after.add(page);
      else after.delete(page);
      return after;
    });
  }, []);

  useEffect(() => {
    if (unsaved.size === 0) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);

  // A page starts at its title, for the eye and for a screen reader; the first one leaves the focus where it is.
  const shown = useRef<Route>();
  useEffect(() => {
    if (address.path === undefined) return;
    if (shown.current !== undefined && shown.current !== route) heading.current?.focus();
    shown.current = route;
  }, [address.path, route]);

  if (refused !== undefined) return <Refusal title={words.refusedTitle} message={refused} />;
  if (address.path === undefined) return <Loading label={words.loading} />;

  const elsewhere = ROUTES.filter((each) => each !== route && unsaved.has(each));
  const [nearest] = elsewhere;
  const goTo = (to: Route) => address.go(`/${to}`);

  return (
    <AddressContext.Provider value={address}>
      <div className="admin stack">
        <Navigation route={route} unsaved={unsaved} locale={host.locale} go={goTo} />
        <main className="stack" aria-label={words.title}>
          <div ref={heading} tabIndex={-1} className="page-title">
            <Heading as="h1" size="large">
              {words.titles[route]}
            </Heading>
          </div>
          <div role="status">
            {nearest !== undefined && (
              <SectionMessage appearance="warning">
                <p className="text">
                  {words.unsavedOn(elsewhere.map((each) => words.titles[each]).join(', '))}
                </p>
                <Button appearance="subtle" spacing="compact" onClick={() => goTo(nearest)}>
                  {words.backTo(words.titles[nearest])}
                </Button>
              </SectionMessage>
            )}
          </div>
          {ROUTES.filter((each) => opened.has(each)).map((each) => (
            <Page
              key={each}
              route={each}
              load={PAGES[each]}
              isShown={each === route}
              host={host}
              refuse={setRefused}
              mark={mark}
            />
          ))}
        </main>
      </div>
    </AddressContext.Provider>
  );
}

/** One page, loaded once and kept while others are in sight, which do not make it render again. */
const Page = memo(function Page({
  route,
  load,
  isShown,
  host,
  refuse,
  mark,
}: {
  route: Route;
  load: PageLoader;
  isShown: boolean;
  host: Host;
  refuse: (message: string) => void;
  mark: (page: Route, isUnsaved: boolean) => void;
}) {
  const [attempt, setAttempt] = useState(0);
  // A module that did not load is asked for again by a new component only.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const Content = useMemo(() => lazy(load), [load, attempt]);
  const editors = useRef(new Set<string>());
  const tell = useCallback(
    (who: string, isUnsaved: boolean) => {
      if (isUnsaved) editors.current.add(who);
      else editors.current.delete(who);
      mark(route, editors.current.size > 0);
    },
    [mark, route],
  );
  return (
    <div hidden={!isShown} className="page" data-page={route}>
      <PageBoundary key={attempt} locale={host.locale} again={() => setAttempt(attempt + 1)}>
        <Suspense fallback={<WithinLoading host={host} />}>
          <WithinPage.Provider value={true}>
            <ShownContext.Provider value={isShown}>
              <UnsavedContext.Provider value={tell}>
                <Content host={host} refuse={refuse} />
              </UnsavedContext.Provider>
            </ShownContext.Provider>
          </WithinPage.Provider>
        </Suspense>
      </PageBoundary>
    </div>
  );
});

function WithinLoading({ host }: { host: Host }) {
  return (
    <WithinPage.Provider value={true}>
      <Loading label={shellWords[host.locale].loading} />
    </WithinPage.Provider>
  );
}
