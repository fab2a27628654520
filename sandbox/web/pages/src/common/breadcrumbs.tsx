import type { ReactNode } from 'react';

import { Link } from './router';

export function Breadcrumbs({
  label,
  steps,
}: {
  label: string;
  steps: { to: string; text: string }[];
}): ReactNode {
  return (
    <nav className="breadcrumbs" aria-label={label}>
      <ol>
        {steps.map((step) => (
          <li key={step.to}>
            <Link to={step.to}>{step.text}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
