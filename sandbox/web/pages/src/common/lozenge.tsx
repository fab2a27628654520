import type { ReactNode } from 'react';

/** Status words; the colour follows Jira's status category. */
export function Lozenge({ text, category }: { text: string; category?: string }): ReactNode {
  const tone =
    category === 'done' || category === 'DONE'
      ? 'success'
      : category === 'indeterminate' || category === 'INDETERMINATE'
        ? 'inprogress'
        : 'default';
  return <span className={`lozenge lozenge-${tone}`}>{text}</span>;
}

export function Label({ text }: { text: string }): ReactNode {
  return <span className="label">{text}</span>;
}
