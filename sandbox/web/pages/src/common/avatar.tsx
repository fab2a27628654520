import type { ReactNode } from 'react';

const HUES = ['blue', 'teal', 'purple', 'orange', 'green', 'magenta'];

/** Initials on a colour that stays with the name. Decorative: the name stands beside it. */
export function Avatar({ name }: { name: string }): ReactNode {
  const initials = name
    .split(/\s+/)
    .map((part) => part.charAt(0))
    .slice(0, 2)
    .join('')
    .toUpperCase();
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return (
    <span
      className={`avatar avatar-${name === '' ? 'none' : (HUES[sum % HUES.length] ?? 'blue')}`}
      aria-hidden="true"
    >
      {initials || '?'}
    </span>
  );
}
