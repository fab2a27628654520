import { type Dirent, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

/** Files below a folder with one of the extensions (`.ts`), or all; folders in `except` are left out. */
export function filesUnder(folder: string, extensions?: string[], except: string[] = []): string[] {
  const wanted = (entry: Dirent): boolean =>
    entry.isFile() && (extensions === undefined || extensions.includes(extname(entry.name)));
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return except.includes(entry.name) ? [] : filesUnder(path, extensions, except);
    return wanted(entry) ? [path] : [];
  });
}

/** When the youngest of the files changed, in milliseconds since the epoch; 0 when there are none. */
export function youngest(files: string[]): number {
  return files.reduce((latest, file) => Math.max(latest, statSync(file).mtimeMs), 0);
}
