import { useId, type MouseEvent } from 'react';
import type { Locale } from '../../ui/locale';
import { ROUTES, type Route } from './routes';
import { shellWords } from './words';

/** The pages of the admin page: links in a row, and a list to choose from where there is no room for a row. */
export function Navigation({
  route,
  unsaved,
  locale,
  go,
}: {
  route: Route;
  unsaved: ReadonlySet<Route>;
  locale: Locale;
  go: (route: Route) => void;
}) {
  const words = shellWords[locale];
  const id = useId();

  function follow(event: MouseEvent, to: Route) {
    // A link's address means nothing outside the host's frame.
    event.preventDefault();
    go(to);
  }

  return (
    <nav className="pages" aria-label={words.pages}>
      <ul className="pages__row">
        {ROUTES.map((each) => (
          <li key={each}>
            <a
              className="pages__link"
              href={`#/${each}`}
              aria-current={each === route ? 'page' : undefined}
              onClick={(event) => follow(event, each)}
            >
              {words.titles[each]}
              {unsaved.has(each) && (
                <>
                  <span className="unsaved-dot" aria-hidden="true" />
                  <span className="visually-hidden"> ({words.unsaved})</span>
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
      <div className="pages__choice">
        <label className="visually-hidden" htmlFor={id}>
          {words.pages}
        </label>
        <select
          id={id}
          className="select"
          value={route}
          onChange={({ target }) => {
            const chosen = ROUTES.find((each) => each === target.value);
            if (chosen !== undefined) go(chosen);
          }}
        >
          {ROUTES.map((each) => (
            <option key={each} value={each}>
              {words.titles[each]}
              {unsaved.has(each) ? ` (${words.unsaved})` : ''}
            </option>
          ))}
        </select>
      </div>
    </nav>
  );
}
