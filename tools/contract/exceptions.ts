/** A deviation that is right all the same. */
export interface Exception {
  /** As the comparison prints it. */
  path: string;
  message: string;
  reason: string;
}

/** Reviewed one by one. An entry that no longer occurs is an error, so that the list stays short. */
export const EXCEPTIONS: readonly Exception[] = [];
