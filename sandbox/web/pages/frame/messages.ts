/** What the bridge in a Custom UI frame and the page around it send each other. */
export const BRIDGE = 'palier-bridge';

/** Functions cannot cross; in their place the frame sends this with the id of its own callback. */
export interface CallbackReference {
  callback: number;
}

export type ToPage =
  | { bridge: typeof BRIDGE; kind: 'call'; id: number; command: string; payload: unknown }
  | { bridge: typeof BRIDGE; kind: 'height'; height: number };

export type ToFrame =
  | { bridge: typeof BRIDGE; kind: 'result'; id: number; result: unknown }
  | { bridge: typeof BRIDGE; kind: 'error'; id: number; message: string }
  | { bridge: typeof BRIDGE; kind: 'callback'; callback: number; argument: unknown }
  | { bridge: typeof BRIDGE; kind: 'theme'; colorMode: ColorMode };

export type ColorMode = 'light' | 'dark';

/** An address inside a module that has pages of its own. */
export interface ModuleLocation {
  pathname: string;
  search: string;
  hash: string;
  state?: unknown;
  key: string;
}

export function isBridgeMessage(value: unknown): value is { bridge: typeof BRIDGE; kind: string } {
  return typeof value === 'object' && value !== null && 'bridge' in value && value.bridge === BRIDGE;
}
