import { useState } from 'react';
import type { PolicyDesk } from '../../../src/bridge/admin/policy';

/** What a page edits: how it is taken out of the draft, compared, and carried over to what another admin saved. */
export interface Part<T> {
  of: (desk: PolicyDesk) => T;
  isSame: (one: T, other: T) => boolean;
  /** `mine` began from `base`; `theirs` is in its place now. */
  carry: (base: T, mine: T, theirs: T) => T;
}

export interface DraftPart<T> {
  value: T;
  change: (value: T) => void;
  base: T;
  isUnsaved: boolean;
  /** Another admin changed the same part while this one was being edited. */
  theirs: { was: T; now: T } | undefined;
  reset: () => void;
}

/** A part of the draft as it is being edited on one page. Nothing that was typed is lost when the draft changes meanwhile. */
export function useDraftPart<T>(desk: PolicyDesk, part: Part<T>): DraftPart<T> {
  const [edit, setEdit] = useState(() => ({
    revision: desk.draft.revision,
    base: part.of(desk),
    value: part.of(desk),
    theirs: undefined as DraftPart<T>['theirs'],
  }));
  let now = edit;
  if (desk.draft.revision !== edit.revision) {
    const saved = part.of(desk);
    const isUnsaved = !part.isSame(edit.base, edit.value);
    const isOwn = part.isSame(saved, edit.value);
    now = {
      revision: desk.draft.revision,
      base: saved,
      value: isUnsaved && !isOwn ? part.carry(edit.base, edit.value, saved) : saved,
      theirs:
        isUnsaved && !isOwn && !part.isSame(edit.base, saved) ? { was: edit.base, now: saved } : undefined,
    };
    setEdit(now);
  }
  return {
    value: now.value,
    change: (value) => setEdit({ ...now, value }),
    base: now.base,
    isUnsaved: !part.isSame(now.base, now.value),
    theirs: now.theirs,
    reset: () => setEdit({ ...now, value: now.base, theirs: undefined }),
  };
}
