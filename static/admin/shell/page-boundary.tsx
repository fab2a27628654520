import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import { Component, type ReactNode } from 'react';
import type { Locale } from '../../ui/locale';
import { shellWords } from './words';

interface BoundaryProps {
  locale: Locale;
  /** Loads the page anew. */
  again: () => void;
  children: ReactNode;
}

/** Keeps a page that fails to load or to render from taking the others with it. */
export class PageBoundary extends Component<BoundaryProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: unknown) {
    console.warn('A page could not be shown.', error);
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    const words = shellWords[this.props.locale];
    return (
      <div className="stack" role="alert">
        <SectionMessage appearance="error" title={words.brokenTitle}>
          <p className="text">{words.broken}</p>
        </SectionMessage>
        <div>
          <Button onClick={this.props.again}>{words.again}</Button>
        </div>
      </div>
    );
  }
}
