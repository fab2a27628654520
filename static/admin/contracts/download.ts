/** Hands a file to the browser, as if it had been downloaded. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the content by the time it comes to this.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}

/** `palier-contracts-2026-11-24.csv`, by the day where the viewer is. */
export function dated(name: string, now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${name}-${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}.csv`;
}
