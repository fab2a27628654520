import { createContext, useContext, useEffect, useId } from 'react';

/** `who` is one editor of the page that the context belongs to. */
export const UnsavedContext = createContext<(who: string, isUnsaved: boolean) => void>(() => undefined);

/**
 * Says that the page has changes that are not saved: the navigation marks it, the other pages remind of it, and the
 * browser asks before the admin page is closed or reloaded. A page may call it more than once, one for each editor.
 */
export function useUnsaved(isUnsaved: boolean): void {
  const tell = useContext(UnsavedContext);
  const who = useId();
  useEffect(() => {
    tell(who, isUnsaved);
    return () => tell(who, false);
  }, [tell, who, isUnsaved]);
}
