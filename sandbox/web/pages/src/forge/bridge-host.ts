import {
  BRIDGE,
  isBridgeMessage,
  type ModuleLocation,
  type ToFrame,
  type ToPage,
} from '../../frame/messages';
import { call, list, record, text } from '../common/api';
import { navigate, onNavigated } from '../common/router';
import { currentTheme, onTheme } from '../common/theme';
import { emit, listen } from './events';
import { closeFlag, showFlag } from './flags';
import { addressOf } from './locations';

export interface PanelStatus {
  label: string;
  type: string;
}

/** A module of the app as the server opened it for the viewer. */
export interface OpenedModule {
  key: string;
  title: string;
  /** Sub-pages, listed beside the module and shown by it. */
  pages: { route: string; title: string }[];
  /** What the manifest shows beside the label of a panel. */
  status: PanelStatus | undefined;
  src: string;
  context: Record<string, unknown>;
  /** Says to the server which module and which extension this is. */
  token: string;
}

export interface BridgeHostOptions {
  frame: HTMLIFrameElement;
  module: OpenedModule;
  onHeight: (height: number) => void;
  /** Absent: the module cannot submit. */
  onSubmit?: ((payload: unknown) => void) | undefined;
  /** Absent: the module cannot refresh its page. */
  onRefresh?: (() => void) | undefined;
  /** Absent: the module is part of its page and cannot be closed. */
  onClose?: (() => void) | undefined;
  /** Where a module with pages of its own lives. Absent: it has none. */
  basePath?: string | undefined;
}

/** Answers the bridge of one frame. Returns how to stop. */
export function hostBridge(options: BridgeHostOptions): () => void {
  const { frame, module } = options;
  const origin = new URL(module.src).origin;
  const stops: (() => void)[] = [];
  const subscriptions = new Map<number, () => void>();

  const send = (message: ToFrame): void => {
    frame.contentWindow?.postMessage(message, origin);
  };
  const callBack = (callback: number, argument: unknown): void => {
    send({ bridge: BRIDGE, kind: 'callback', callback, argument });
  };

  const run = async (command: string, payload: unknown): Promise<unknown> => {
    const input = record(payload);
    switch (command) {
      case 'getContext':
        return { ...module.context, theme: { colorMode: currentTheme() }, surfaceColor: null };
      case 'invoke':
        return invoke(module, input);
      case 'fetchProduct':
        return fetchProduct(module, input);
      case 'enableTheming':
        return currentTheme();
      case 'submit':
        if (options.onSubmit === undefined) return false;
        options.onSubmit(payload);
        return true;
      case 'refresh':
        if (options.onRefresh === undefined) return false;
        options.onRefresh();
        return true;
      case 'close':
        if (options.onClose === undefined) return false;
        options.onClose();
        return true;
      case 'reload':
        window.location.reload();
        return undefined;
      case 'navigate': {
        const address = addressOf(payload);
        if (input['type'] === 'new-tab') window.open(address, '_blank', 'noopener');
        else window.location.assign(address);
        return undefined;
      }
      case 'getUrl':
        return addressOf(payload);
      case 'showFlag':
        showFlag(payload);
        return undefined;
      case 'closeFlag':
        closeFlag(text(input['id']));
        return undefined;
      case 'changeWindowTitle':
        document.title = text(payload);
        return undefined;
      case 'emit':
      case 'emitPublic':
        emit(`${command === 'emit' ? 'app' : 'public'}:${text(input['event'])}`, input['payload']);
        return undefined;
      case 'on':
      case 'onPublic': {
        const callback = Number(input['callback']);
        const event = `${command === 'on' ? 'app' : 'public'}:${text(input['event'])}`;
        subscriptions.set(
          callback,
          listen(event, (argument) => callBack(callback, argument)),
        );
        return undefined;
      }
      case 'unsubscribe': {
        const callback = Number(input['callback']);
        subscriptions.get(callback)?.();
        subscriptions.delete(callback);
        return undefined;
      }
      case 'emitReadyEvent':
        return undefined;
      case 'getFrameId':
        return frame.id;
      case 'createHistory': {
        if (options.basePath === undefined) throw new Error('This module has no pages of its own.');
        const callback = Number(input['callback']);
        const base = options.basePath;
        stops.push(
          onNavigated(() => {
            if (isUnder(base)) callBack(callback, { location: locationUnder(base), action: 'POP' });
          }),
        );
        return locationUnder(base);
      }
      case 'moveHistory':
        if (options.basePath === undefined) throw new Error('This module has no pages of its own.');
        if (input['how'] === 'go') {
          window.history.go(Number(input['delta']));
          return undefined;
        }
        navigate(
          `${options.basePath}/${text(input['to']).replace(/^\//, '')}`,
          input['how'] === 'replace' ? 'replace' : 'push',
        );
        return undefined;
      default:
        throw new Error(`The local site does not implement the bridge command "${command}".`);
    }
  };

  const onMessage = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || event.origin !== origin || !isBridgeMessage(event.data))
      return;
    const message = event.data as ToPage;
    if (message.kind === 'height') {
      options.onHeight(message.height);
      return;
    }
    const { id, command, payload } = message;
    void run(command, payload).then(
      (result) => send({ bridge: BRIDGE, kind: 'result', id, result }),
      (error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        console.error(`bridge ${command}: ${reason}`);
        send({ bridge: BRIDGE, kind: 'error', id, message: reason });
      },
    );
  };

  window.addEventListener('message', onMessage);
  stops.push(
    () => window.removeEventListener('message', onMessage),
    onTheme(() => send({ bridge: BRIDGE, kind: 'theme', colorMode: currentTheme() })),
  );
  return () => {
    for (const stop of [...stops, ...subscriptions.values()]) stop();
  };
}

async function invoke(module: OpenedModule, input: Record<string, unknown>): Promise<unknown> {
  const answer = record(
    await call('POST', '/_site/invoke', {
      token: module.token,
      functionKey: text(input['functionKey']),
      ...(input['payload'] === undefined ? {} : { payload: input['payload'] }),
    }),
  );
  if (answer['error'] !== undefined) throw new Error(text(record(answer['error'])['message']));
  const result = answer['result'] ?? undefined;
  return input['metadata'] === undefined ? result : { body: result };
}

async function fetchProduct(module: OpenedModule, input: Record<string, unknown>): Promise<unknown> {
  if (input['product'] !== 'jira')
    throw new Error(`The local site has no product ${text(input['product'])}.`);
  const init = record(input['fetchRequestInit']);
  const headers = list(init['headers']).map((pair): [string, string] => {
    const [name, value] = list(pair);
    return [text(name).toLowerCase(), text(value)];
  });
  return call('POST', '/_site/fetch-product', {
    token: module.token,
    method: (text(init['method']) || 'GET').toUpperCase(),
    path: text(input['restPath']),
    headers: Object.fromEntries(headers),
    ...(typeof init['body'] === 'string' ? { body: init['body'] } : {}),
  });
}

function isUnder(base: string): boolean {
  const { pathname } = window.location;
  return pathname === base || pathname.startsWith(`${base}/`);
}

function locationUnder(base: string): ModuleLocation {
  const { pathname, search, hash } = window.location;
  return {
    pathname: isUnder(base) ? pathname.slice(base.length) || '/' : '/',
    search,
    hash,
    key: 'default',
  };
}
