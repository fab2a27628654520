/** The most that each may cost; docs/performance.md has the figures. Bytes are thousands, not 1,024s. */
export const budgets = {
  bundleBytes: 1_500_000,
  loadMilliseconds: 80,
  /** Gzipped script and style that a screen needs to appear, by the key of its resource. */
  screenBytes: {
    portal: 90_000,
    create: 90_000,
    notice: 90_000,
    action: 90_000,
    agent: 250_000,
    organization: 250_000,
    queue: 250_000,
    report: 250_000,
    gadget: 250_000,
    admin: 400_000,
  } satisfies Record<string, number>,
  classifyMilliseconds: 1,
  createdToTaggedMilliseconds: 1_000,
};

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
