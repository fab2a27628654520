import type { ReactNode } from 'react';

/** One row of a list of facts. */
export function Pair({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="pairs__pair">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
