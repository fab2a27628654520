import { useSyncExternalStore } from 'react';

import type { ColorMode } from '../../frame/messages';

const STORED = 'palier-theme';
const CHANGED = 'palier:theme';

/** `?theme=` of the address, then the last choice, then what the device prefers. */
export function initTheme(): void {
  const asked = new URLSearchParams(window.location.search).get('theme') ?? localStorage.getItem(STORED);
  const preferred = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  setTheme(asked === 'dark' || asked === 'light' ? asked : preferred);
}

export function setTheme(mode: ColorMode): void {
  document.documentElement.dataset['colorMode'] = mode;
  localStorage.setItem(STORED, mode);
  window.dispatchEvent(new Event(CHANGED));
}

export function currentTheme(): ColorMode {
  return document.documentElement.dataset['colorMode'] === 'dark' ? 'dark' : 'light';
}

export function onTheme(listener: () => void): () => void {
  window.addEventListener(CHANGED, listener);
  return () => window.removeEventListener(CHANGED, listener);
}

export function useTheme(): ColorMode {
  return useSyncExternalStore(onTheme, currentTheme);
}
