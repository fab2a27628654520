import type { QueueWords } from './shape';

const many = (count: number, one: string, several: string) =>
  `${String(count)} ${count === 1 ? one : several}`;

export const en: QueueWords = {
  title: 'Requests to review',
  noAccessTitle: 'You do not have access to these requests',
  noAccess: 'This page is for the agents of the project.',

  orderLabel: 'Order',
  orders: { age: 'Waiting time', cost: 'What is at stake' },
  orderMeans: {
    age: 'What has waited longest comes first.',
    cost: 'First what the client disputes, then approvals asked for by their hours, then what may be billed, then the rest; where that is alike, the oldest first.',
  },
  showLabel: 'Show',
  all: 'Everything',
  reasons: {
    objected: 'The client disagrees',
    contested: 'Charge contested',
    approval: 'Waiting for approval',
    review: 'To be decided',
    suggested: 'To be confirmed',
  },
  count: (count) => many(count, 'request', 'requests'),
  isMore: (count) => `The ${String(count)} oldest are shown; there are more.`,
  refresh: 'Refresh',
  refreshing: 'Refreshing…',
  refreshFailed: 'The list could not be refreshed. Please try again.',
  offline: 'You are offline. What you decide now will not be saved.',

  list: 'Requests to review',
  emptyTitle: 'Nothing to review',
  empty: 'No request waits for an agent or for a client’s answer.',
  emptyOfReason: 'No request of this kind is waiting.',
  allDoneTitle: 'All done',
  allDone: 'Refresh the list to see what has come in meanwhile.',

  waiting: (ago) => `Waiting: ${ago}`,
  waitingSince: (date) => `Waiting since: ${date}`,
  chargeAtStake: 'Charge at stake',
  asked: 'Client has been asked',

  reading: 'Reading the request…',
  readingFailed: 'The request could not be read.',
  notReadYet: 'The request is still being read.',
  notPossible: 'This is not possible on this request.',
  changedSince: 'The decision has changed since the list was read.',
  notSaved: 'Not saved',

  ifConfirmed: 'If you confirm',
  correctionHint: 'Choose what the request is about, then a reason.',
  lastReasons: 'Latest reasons',
  save: 'Save with this reason',
  categoryMissing: 'Please choose what the request is about.',

  handled: (count) => `Handled during this visit (${String(count)})`,
  sending: 'Saving…',
  pending: 'On its way',
  of: (key, what) => `${key}: ${what}`,

  keys: 'Keyboard shortcuts',
  keysHint: 'They work while the list has the focus. Every action has a button, too.',
  keyMeans: {
    move: 'Next, previous request',
    ends: 'First, last request',
    confirm: 'Confirm',
    correct: 'Correct: a letter for the category, a digit for a recent reason',
    approve: 'Ask for the client’s approval',
    open: 'Open the request in a new tab',
    help: 'Show or hide these shortcuts',
    leave: 'Back to the list',
  },
};
