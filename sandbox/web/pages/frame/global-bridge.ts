import {
  BRIDGE,
  isBridgeMessage,
  type ColorMode,
  type ModuleLocation,
  type ToFrame,
  type ToPage,
} from './messages';

type Callback = (argument: unknown) => unknown;

/**
 * Defines `globalThis.__bridge`, which every module of `@forge/bridge` reads while it loads. Calls go to the page at
 * `page` (an origin) and to no other; answers are taken from the parent window at that origin only.
 */
export function installBridge(page: string): void {
  let lastId = 0;
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const callbacks = new Map<number, Callback>();

  const send = (message: ToPage): void => {
    window.parent.postMessage(message, page);
  };

  const call = (command: string, payload?: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      send({ bridge: BRIDGE, kind: 'call', id, command, payload });
    });

  const keep = (callback: Callback): { callback: number } => {
    const id = ++lastId;
    callbacks.set(id, callback);
    return { callback: id };
  };

  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== window.parent || event.origin !== page || !isBridgeMessage(event.data)) return;
    const message = event.data as ToFrame;
    switch (message.kind) {
      case 'result':
        waiting.get(message.id)?.resolve(message.result);
        waiting.delete(message.id);
        return;
      case 'error':
        waiting.get(message.id)?.reject(new Error(message.message));
        waiting.delete(message.id);
        return;
      case 'callback':
        callbacks.get(message.callback)?.(message.argument);
        return;
      case 'theme':
        if (themed) applyTheme(message.colorMode);
    }
  });

  let themed = false;
  const enableTheming = async (): Promise<void> => {
    const colorMode = (await call('enableTheming')) as ColorMode;
    if (!themed) addThemeStyles();
    themed = true;
    applyTheme(colorMode);
  };

  const subscribe = async (
    command: 'on' | 'onPublic',
    payload: { event: string; callback: Callback },
  ): Promise<{ unsubscribe: () => void }> => {
    const reference = keep(payload.callback);
    await call(command, { event: payload.event, ...reference });
    return {
      unsubscribe: () => {
        callbacks.delete(reference.callback);
        void call('unsubscribe', reference);
      },
    };
  };

  const createHistory = async (): Promise<unknown> => {
    const listeners = new Set<(location: ModuleLocation, action: string) => void>();
    const current = keep((change) => {
      const { location, action } = change as { location: ModuleLocation; action: string };
      history.location = location;
      history.action = action;
      for (const listener of listeners) listener(location, action);
    });
    const move =
      (how: 'push' | 'replace') =>
      (to: string | Partial<ModuleLocation>, state?: unknown): void => {
        void call('moveHistory', { how, to: hrefOf(to), state });
      };
    const history = {
      location: (await call('createHistory', current)) as ModuleLocation,
      action: 'POP',
      length: 1,
      push: move('push'),
      replace: move('replace'),
      go: (delta: number) => void call('moveHistory', { how: 'go', delta }),
      goBack: () => void call('moveHistory', { how: 'go', delta: -1 }),
      goForward: () => void call('moveHistory', { how: 'go', delta: 1 }),
      createHref: hrefOf,
      listen: (listener: (location: ModuleLocation, action: string) => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
    return history;
  };

  const callBridge = (command: string, payload?: unknown): Promise<unknown> => {
    switch (command) {
      case 'enableTheming':
        return enableTheming();
      case 'createHistory':
        return createHistory();
      case 'on':
      case 'onPublic':
        return subscribe(command, payload as { event: string; callback: Callback });
      default:
        return call(command, payload);
    }
  };
  Object.defineProperty(globalThis, '__bridge', { value: Object.freeze({ callBridge }) });

  reportHeight(send);
}

function applyTheme(colorMode: ColorMode): void {
  const root = document.documentElement;
  root.dataset['theme'] = 'light:light dark:dark spacing:spacing';
  root.dataset['colorMode'] = colorMode;
}

function addThemeStyles(): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = '/_forge/theme.css';
  document.head.append(link);
}

function hrefOf(to: string | Partial<ModuleLocation>): string {
  return typeof to === 'string' ? to : `${to.pathname ?? ''}${to.search ?? ''}${to.hash ?? ''}`;
}

/** A module without `viewportSize` is as high as its content. The body is measured, for the frame itself may be higher. */
function reportHeight(send: (message: ToPage) => void): void {
  let last = -1;
  const report = (): void => {
    const style = getComputedStyle(document.body);
    const height = Math.ceil(
      document.body.getBoundingClientRect().height +
        parseFloat(style.marginTop) +
        parseFloat(style.marginBottom),
    );
    if (height === last) return;
    last = height;
    send({ bridge: BRIDGE, kind: 'height', height });
  };
  window.addEventListener('DOMContentLoaded', () => {
    const observer = new ResizeObserver(report);
    observer.observe(document.body);
    report();
  });
}
