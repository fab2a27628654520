import 'virtual:theme.css';
import './base.css';
import { Component, StrictMode, useLayoutEffect, useState, type ComponentType, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { openHost, type Host } from './host';

interface BoundaryProps {
  /** Shown in place of a screen that failed to render; `again` renders it anew. */
  fallback: (again: () => void) => ReactNode;
  children: ReactNode;
}

class Boundary extends Component<BoundaryProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  /** Not every renderer tells of what a boundary caught. */
  override componentDidCatch(error: unknown) {
    console.warn('The screen could not be shown.', error);
  }

  override render() {
    return this.state.broken
      ? this.props.fallback(() => this.setState({ broken: false }))
      : this.props.children;
  }
}

export interface Screen {
  /** Shown until the host has answered. */
  Loading: ComponentType;
  Ready: ComponentType<{ host: Host }>;
  Broken: ComponentType<{ host: Host; again: () => void }>;
}

function Root({ Loading, Ready, Broken, opening }: Screen & { opening: Promise<Host> }) {
  const [host, setHost] = useState<Host>();
  useLayoutEffect(() => {
    let gone = false;
    void opening.then((opened) => {
      if (!gone) setHost(opened);
    });
    return () => {
      gone = true;
    };
  }, [opening]);
  if (host === undefined) return <Loading />;
  return (
    <Boundary fallback={(again) => <Broken host={host} again={again} />}>
      <Ready host={host} />
    </Boundary>
  );
}

export function mount(screen: Screen): void {
  const container = document.getElementById('root');
  if (container === null) throw new Error('The page has no #root.');
  // Asked before anything is drawn: the first picture takes longer than the host's answer.
  const opening = openHost();
  createRoot(container).render(
    <StrictMode>
      <Root {...screen} opening={opening} />
    </StrictMode>,
  );
}
