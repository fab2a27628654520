import type { ReactNode } from 'react';

import { useTexts } from './texts';

interface PagingProps {
  start: number;
  size: number;
  isLast: boolean;
  onMove: (start: number) => void;
}

/** Nothing while everything is on one page. */
export function Paging({ start, size, isLast, onMove }: PagingProps): ReactNode {
  const texts = useTexts();
  if (start === 0 && isLast) return null;
  return (
    <div className="paging">
      <button className="button" disabled={start === 0} onClick={() => onMove(Math.max(0, start - size))}>
        {texts.previousPage}
      </button>
      <button className="button" disabled={isLast} onClick={() => onMove(start + size)}>
        {texts.nextPage}
      </button>
    </div>
  );
}
