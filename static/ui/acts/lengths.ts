/** Characters that the back end takes at most. */
export const MOST = { reason: 500, work: 1000, version: 60, summary: 255, description: 20_000 };
