const Real = Date;

/** Lets the clock of this process, and so of the local site and the app on it, run ahead. Returns how to end that. */
export function moveClock(milliseconds: number): () => void {
  const put = (clock: DateConstructor): void => {
    Object.defineProperty(globalThis, 'Date', { value: clock, configurable: true, writable: true });
  };
  put(
    new Proxy(Real, {
      construct: (_target, given: unknown[]): Date =>
        given.length === 0 ? new Real(Real.now() + milliseconds) : new Real(...(given as [number, number])),
      get: (target, name): unknown =>
        name === 'now' ? () => Real.now() + milliseconds : Reflect.get(target, name),
    }),
  );
  return () => put(Real);
}
