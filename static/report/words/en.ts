import type { ReportWords } from './shape';

const requests = (count: number) => (count === 1 ? '1 request' : `${count} requests`);
const outOf = (count: number, of: number, what: string) => `${what}: ${count} of ${of}.`;

function hours(value: number): string {
  if (value < 1) return `${value * 60} min`;
  if (value < 24) return `${value} h`;
  return value === 24 ? '1 day' : `${value / 24} days`;
}

export const en: ReportWords = {
  title: 'Support report',
  noAccessTitle: 'Report not accessible',
  noAccess: 'This report is for agents of the project.',
  filters: 'What is shown',
  period: 'Period',
  periods: {
    last12: 'Last 12 months',
    last3: 'Last 3 months',
    current: 'This month',
    previous: 'Last month',
    year: 'This year',
    lastYear: 'Last year',
  },
  organisation: 'Organisation',
  allOrganisations: 'All',
  noOrganisation: 'No organisation',
  others: 'Other organisations',
  category: 'Kind of request',
  allCategories: 'All',
  level: 'Level',
  allLevels: 'All',
  levelName: (level) =>
    level === 1 ? 'Level 1, Customer Services' : level === 2 ? 'Level 2, Consulting' : 'No level',
  exportCsv: 'Export as CSV',
  exported: (rows) => `File saved, ${rows} ${rows === 1 ? 'line' : 'lines'}.`,
  exportFailed: 'The file could not be made. Try again.',
  refresh: 'Refresh',
  behind: 'New changes are being counted. The figures will be complete in a moment.',
  emptyTitle: 'No requests in this period',
  empty: 'The report counts requests that were created in the period and decided by Palier.',
  emptyFiltered: 'No request matches these filters.',

  requests: 'Requests',
  requestsCreated: (count) =>
    count === 1 ? 'Request created in the period.' : 'Requests created in the period.',
  shares: {
    covered: {
      name: 'Covered',
      sentence: (count, of) => outOf(count, of, 'In the maintenance contract'),
    },
    billable: {
      name: 'Billable',
      sentence: (count, of) => outOf(count, of, 'Billed, or may be'),
    },
    automatic: { name: 'No agent', sentence: (count, of) => outOf(count, of, 'Decided by Palier alone') },
    corrected: { name: 'Corrected', sentence: (count, of) => outOf(count, of, 'Changed by an agent') },
    disputed: { name: 'Contested', sentence: (count, of) => outOf(count, of, 'Contested by the client') },
  },
  noData: 'No data',
  few: (of) => `Only ${requests(of)}: read with care.`,

  byMonth: 'By month',
  byMonthChart: 'Requests by month: covered, billable, other. The figures are in the table.',
  month: 'Month',
  byCategory: 'By kind of request',
  byLevel: 'By level',
  byOrganisation: 'By organisation',
  severalOrganisations: 'A request shared with several organisations counts for each of them.',
  total: 'Total',
  rest: 'Other',

  quality: 'How often Palier is right',
  qualityIntro:
    'Compared with what agents decided, over requests that an agent confirmed or corrected, and no others. Agents mostly check doubtful cases: over all requests, Palier is usually right more often.',
  noneChecked: 'No agent has confirmed or corrected a request of this selection yet.',
  precision: 'By kind of request',
  precisionRow: (count, of) => `${count} of ${of}`,
  readAs: 'Read by Palier as',
  checked: 'Checked',
  sameAsAgent: 'Agent says the same',
  share: 'Share',
  reliability: 'Confidence and correctness',
  reliabilityIntro:
    'When Palier says 90%, it should be right 9 times out of 10: the points should follow the line.',
  reliabilityChart: 'Share of right coverages by stated confidence. The figures are in the table.',
  reliabilityFew: (few) => `Empty circle: fewer than ${few} requests.`,
  confidence: 'Stated confidence',
  range: (from, to) => `${from} to ${to}`,
  rightCoverage: 'Coverage right',

  time: 'Time to decision',
  timeIntro: (known, of) => `From creation to the first settled decision: ${known} of ${requests(of)}.`,
  timeMedian: (range) => `Half of them were decided within this time or faster: ${range}.`,
  timeNone: 'No request of this selection is decided yet.',
  timeChart: 'Requests by time to decision. The figures are in the table.',
  delay: 'Time',
  delayRange: (from, to) =>
    from === undefined
      ? `less than ${hours(to ?? 0)}`
      : to === undefined
        ? `${hours(from)} or more`
        : `${hours(from)} to ${hours(to)}`,

  reasons: 'Top reasons',
  reason: 'Reason',
  corrections: 'Corrections of kind',
  noCorrections: 'No correction of kind.',
  correctionTo: 'Corrected to',
  adjustments: 'Adjustments of level, coverage or billing',
  noAdjustments: 'No adjustment.',
  adjustmentNames: {
    goodwill: 'Goodwill',
    agreement: 'Agreed with the client',
    contract: 'Special contract',
    'possible-defect': 'Possible defect',
    team: 'Other team',
    other: 'Other',
  },
  clauses: 'Rules of the policy that applied',
  clause: 'Rule',

  csv: {
    file: 'palier-report',
    rnd: 'With R&D',
    coverage: {
      covered: 'Covered',
      out: 'Not covered',
      'no-contract': 'No contract',
      'to-confirm': 'Coverage to confirm',
    },
    billing: {
      'not-billed': 'Not billed',
      'to-confirm': 'Billing to confirm',
      'may-be-billed': 'May be billed',
      billable: 'Billable',
      accepted: 'Accepted by the client',
      contested: 'Charge contested',
    },
    state: {
      automatic: 'No agent',
      suggested: 'Suggested to agents',
      'needs-review': 'To review',
      confirmed: 'Confirmed',
      corrected: 'Corrected (state)',
    },
    corrected: 'Ever corrected',
    contested: 'Ever contested',
    objected: 'Objections of the client',
    readSame: 'Checked, same kind',
  },

  gadget: {
    project: 'Project',
    choose: 'Choose a project',
    save: 'Save',
    noProjects: 'You are not an agent of any service project.',
    notSet: 'Choose a project in the configuration of this gadget.',
    projectNoAccess: 'You are not an agent of this project: its figures are not shown to you.',
    waitingReview: 'To review',
    waitingApproval: 'Billable, not accepted by the client',
    saveFailed: 'The configuration was not saved. Try again.',
  },
};
