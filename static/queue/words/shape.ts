import type { ReviewQuery, ReviewReason } from '../../../src/bridge/queue';

/** Keys of the queue page, in the order in which they are explained. */
export type Key = 'move' | 'ends' | 'confirm' | 'correct' | 'approve' | 'open' | 'help' | 'leave';

export interface QueueWords {
  title: string;
  noAccessTitle: string;
  noAccess: string;

  orderLabel: string;
  orders: Record<ReviewQuery['order'], string>;
  /** In one sentence: what the order means. */
  orderMeans: Record<ReviewQuery['order'], string>;
  showLabel: string;
  all: string;
  reasons: Record<ReviewReason, string>;
  count: (count: number) => string;
  /** Only the oldest ones are listed. */
  isMore: (count: number) => string;
  refresh: string;
  refreshing: string;
  refreshFailed: string;
  offline: string;

  list: string;
  emptyTitle: string;
  empty: string;
  emptyOfReason: string;
  allDoneTitle: string;
  allDone: string;

  /** `ago` as in "3 hours ago". */
  waiting: (ago: string) => string;
  waitingSince: (date: string) => string;
  chargeAtStake: string;
  asked: string;

  reading: string;
  readingFailed: string;
  notReadYet: string;
  notPossible: string;
  changedSince: string;
  notSaved: string;

  ifConfirmed: string;
  correctionHint: string;
  lastReasons: string;
  /** On the button beside the field for a reason of one's own. */
  save: string;
  categoryMissing: string;

  handled: (count: number) => string;
  sending: string;
  pending: string;
  /** What is said of one request. */
  of: (key: string, what: string) => string;

  keys: string;
  keysHint: string;
  keyMeans: Record<Key, string>;
}
