/** Hands a file to the browser, which saves it as the viewer has set it up. */
export function saveFile(name: string, type: 'text/csv' | 'application/json', content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the content by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
