import { useCallback, useLayoutEffect, useRef, useState } from 'react';

export type Answer<T> = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; value: T };

/**
 * Asks once at first and again on demand. An answer that arrives after a newer question is dropped.
 * `put` replaces the answer, for what an action returned.
 */
export function useAnswer<T>(question: () => Promise<T>): {
  answer: Answer<T>;
  /** Shows the loading state again; with `other`, asks that from now on as long as the component does not say otherwise. */
  ask: (other?: () => Promise<T>) => void;
  put: (value: T) => void;
  /** Asks again behind what is shown, which stays when there is no answer. */
  renew: () => Promise<void>;
} {
  const [answer, setAnswer] = useState<Answer<T>>({ state: 'loading' });
  const latest = useRef(0);
  const asking = useRef(question);
  asking.current = question;

  const settle = useCallback((turn: number, settled: Answer<T>) => {
    if (turn === latest.current) setAnswer(settled);
  }, []);

  const run = useCallback(() => {
    const turn = ++latest.current;
    asking.current().then(
      (value) => settle(turn, { state: 'ready', value }),
      (error: unknown) => {
        console.warn('The app did not answer.', error);
        settle(turn, { state: 'failed' });
      },
    );
  }, [settle]);

  // Before the loading state is painted: nobody waits for a picture of waiting.
  useLayoutEffect(() => {
    run();
    return () => {
      latest.current += 1;
    };
  }, [run]);

  const ask = useCallback(
    (other?: () => Promise<T>) => {
      // A click handler's event is no question.
      if (typeof other === 'function') asking.current = other;
      setAnswer({ state: 'loading' });
      run();
    },
    [run],
  );

  const put = useCallback((value: T) => {
    latest.current += 1;
    setAnswer({ state: 'ready', value });
  }, []);

  const renew = useCallback(async () => {
    const turn = ++latest.current;
    try {
      settle(turn, { state: 'ready', value: await asking.current() });
    } catch (error) {
      console.warn('The app did not answer again.', error);
    }
  }, [settle]);

  return { answer, ask, put, renew };
}
