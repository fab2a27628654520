import { useEffect, useId, useRef, useState, type ReactNode } from 'react';

import { FRAME_SANDBOX } from '../../frame/sandbox';
import { call, list, record, text, useLoad, type Loaded } from '../common/api';
import { useTexts } from '../common/texts';
import { hostBridge, type OpenedModule, type PanelStatus } from './bridge-host';

/** The modules of the app at a place, as the viewer gets them. */
export function useModules(place: Record<string, string>): Loaded<OpenedModule[]> {
  const query = new URLSearchParams(place).toString();
  return useLoad(query, async () =>
    list(record(await call('GET', `/_site/modules?${query}`))['modules']).map((value) => {
      const module = record(value);
      return {
        key: text(module['key']),
        title: text(module['title']),
        pages: list(module['pages']).map((page) => ({
          route: text(record(page)['route']),
          title: text(record(page)['title']),
        })),
        status: statusOf(module['status']),
        src: text(module['src']),
        context: record(module['context']),
        token: text(module['token']),
      };
    }),
  );
}

/** A lower document shows nothing yet: an app that is loading. */
const SMALLEST = 8;
const PATIENCE_MS = 10_000;

/** What stands beside the label of a panel, as the site's server gives it. */
export function statusOf(value: unknown): PanelStatus | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const status = record(record(value)['value']);
  return { label: text(status['label']), type: text(status['type']) || 'default' };
}

interface ForgeModuleProps {
  module: OpenedModule;
  onSubmit?: (payload: unknown) => void;
  onRefresh?: () => void;
  onClose?: () => void;
  basePath?: string;
  /** Height while the content has not told its own. */
  minHeight?: number;
  /** What may have nothing to say takes no place, and is not said to load, until it has. */
  isQuiet?: boolean;
}

/** One module in its frame, as high as its content. */
export function ForgeModule({
  module,
  onSubmit,
  onRefresh,
  onClose,
  basePath,
  minHeight = 48,
  isQuiet = false,
}: ForgeModuleProps): ReactNode {
  const texts = useTexts();
  const frame = useRef<HTMLIFrameElement>(null);
  const id = useId();
  const [height, setHeight] = useState(0);
  const [isWaiting, setWaiting] = useState(true);
  const handlers = useRef({ onSubmit, onRefresh, onClose });
  useEffect(() => {
    handlers.current = { onSubmit, onRefresh, onClose };
  });

  useEffect(() => {
    if (height >= SMALLEST) {
      setWaiting(false);
      return undefined;
    }
    const timer = setTimeout(() => setWaiting(false), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [height]);

  const canSubmit = onSubmit !== undefined;
  const canRefresh = onRefresh !== undefined;
  const canClose = onClose !== undefined;

  useEffect(() => {
    if (frame.current === null) return undefined;
    const stop = hostBridge({
      frame: frame.current,
      module,
      onHeight: setHeight,
      onSubmit: canSubmit ? (payload) => handlers.current.onSubmit?.(payload) : undefined,
      onRefresh: canRefresh ? () => handlers.current.onRefresh?.() : undefined,
      onClose: canClose ? () => handlers.current.onClose?.() : undefined,
      basePath,
    });
    // The bridge listens before the document may speak.
    frame.current.src = module.src;
    return stop;
  }, [module, canSubmit, canRefresh, canClose, basePath]);

  return (
    <div className="forge-module" data-module={module.key}>
      {isWaiting && !isQuiet && height < SMALLEST && (
        <p className="forge-loading" role="status">
          {texts.loading}
        </p>
      )}
      <iframe
        ref={frame}
        id={id}
        title={module.title}
        sandbox={FRAME_SANDBOX}
        style={{ height: isWaiting && !isQuiet ? Math.max(height, minHeight) : height }}
      />
    </div>
  );
}
