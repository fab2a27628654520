import type { ReactNode } from 'react';

import type { ApiError, Loaded } from './api';
import { Link, useTitle } from './router';
import { useSession } from './session';
import { useTexts } from './texts';

/** Shows a loaded value, or that it loads, failed, or is not the viewer's to see. */
export function Load<T>({
  from,
  children,
}: {
  from: Loaded<T>;
  children: (value: T) => ReactNode;
}): ReactNode {
  switch (from.state) {
    case 'loading':
      return <Loading />;
    case 'failed':
      return <Failed error={from.error} retry={from.retry} />;
    case 'ready':
      return children(from.value);
  }
}

function Loading(): ReactNode {
  const texts = useTexts();
  return (
    <p className="state" role="status">
      <span className="spinner" aria-hidden="true" /> {texts.loading}
    </p>
  );
}

function Failed({ error, retry }: { error: ApiError; retry: () => void }): ReactNode {
  const texts = useTexts();
  const { account } = useSession();
  if (error.status === 401 && account === undefined) return <SignIn />;
  // Not found and not allowed look the same on purpose: the difference would tell what exists.
  if (error.status === 401 || error.status === 403 || error.status === 404) return <NoAccess />;
  return (
    <div className="state" role="alert">
      <h1>{texts.failedTitle}</h1>
      <p>{texts.failedText}</p>
      <button className="button" onClick={retry}>
        {texts.retry}
      </button>
    </div>
  );
}

export function NoAccess(): ReactNode {
  const texts = useTexts();
  useTitle(texts.noAccessTitle);
  return (
    <div className="state" data-state="no-access">
      <h1>{texts.noAccessTitle}</h1>
      <p>{texts.noAccessText}</p>
      <Link className="button" to="/portal">
        {texts.toPortal}
      </Link>
    </div>
  );
}

export function SignIn(): ReactNode {
  const texts = useTexts();
  useTitle(texts.signInTitle);
  return (
    <div className="state" data-state="sign-in">
      <h1>{texts.signInTitle}</h1>
      <p>{texts.signInText}</p>
    </div>
  );
}

export function Empty({ title, text, level = 2 }: { title: string; text: string; level?: 2 | 3 }): ReactNode {
  const Heading = `h${level}` as const;
  return (
    <div className="state empty">
      <Heading>{title}</Heading>
      <p>{text}</p>
    </div>
  );
}
