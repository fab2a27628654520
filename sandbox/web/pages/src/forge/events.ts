type Listener = (payload: unknown) => void;

/** Events that frames of the app on one page send each other. */
const listeners = new Map<string, Set<Listener>>();

export function emit(event: string, payload: unknown): void {
  for (const listener of listeners.get(event) ?? []) listener(payload);
}

export function listen(event: string, listener: Listener): () => void {
  const set = listeners.get(event) ?? new Set();
  listeners.set(event, set);
  set.add(listener);
  return () => {
    set.delete(listener);
  };
}
