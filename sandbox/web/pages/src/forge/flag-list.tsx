import type { ReactNode } from 'react';

import { useTexts } from '../common/texts';
import { closeFlag, useFlags } from './flags';

/** Short messages at the corner of the page; read out as they come. */
export function Flags(): ReactNode {
  const texts = useTexts();
  return (
    <div className="flags" role="status" aria-live="polite">
      {useFlags().map((flag) => (
        <div key={flag.id} className={`flag flag-${flag.type}`}>
          <div>
            <strong>{flag.title}</strong>
            {flag.description !== '' && <p>{flag.description}</p>}
          </div>
          <button className="icon-button" aria-label={texts.dismiss} onClick={() => closeFlag(flag.id)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
