import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Moves the focus to an element as soon as `condition` comes to hold, so that what is new is read where it stands. */
export function useFocusWhen<T extends HTMLElement>(condition: boolean): RefObject<T> {
  const element = useRef<T>(null);
  useLayoutEffect(() => {
    if (condition) element.current?.focus();
  }, [condition]);
  return element;
}
