import type { AdjustmentReason } from '../../../src/report/code';
import type { Level } from '../../../src/report/code';
import type { PeriodId } from '../period';

/** What is shown of every group of requests, beside how many they are. */
export const SHARES = ['covered', 'billable', 'automatic', 'corrected', 'disputed'] as const;
export type ShareId = (typeof SHARES)[number];

export interface ReportWords {
  title: string;
  noAccessTitle: string;
  noAccess: string;
  filters: string;
  period: string;
  periods: Record<PeriodId, string>;
  organisation: string;
  allOrganisations: string;
  noOrganisation: string;
  /** Counted without its organisation, because there were too many. */
  others: string;
  category: string;
  allCategories: string;
  level: string;
  allLevels: string;
  levelName: (level: Level) => string;
  exportCsv: string;
  exported: (rows: number) => string;
  exportFailed: string;
  refresh: string;
  behind: string;
  emptyTitle: string;
  empty: string;
  emptyFiltered: string;

  requests: string;
  requestsCreated: (count: number) => string;
  shares: Record<ShareId, { name: string; sentence: (count: number, of: number) => string }>;
  /** There is nothing to make a share of. */
  noData: string;
  /** A share that rests on little. */
  few: (of: number) => string;

  byMonth: string;
  byMonthChart: string;
  month: string;
  byCategory: string;
  byLevel: string;
  byOrganisation: string;
  severalOrganisations: string;
  total: string;
  rest: string;

  quality: string;
  qualityIntro: string;
  noneChecked: string;
  precision: string;
  precisionRow: (count: number, of: number) => string;
  readAs: string;
  checked: string;
  sameAsAgent: string;
  share: string;
  reliability: string;
  reliabilityIntro: string;
  reliabilityChart: string;
  /** What an empty circle of the chart means. */
  reliabilityFew: (few: number) => string;
  confidence: string;
  range: (from: string, to: string) => string;
  rightCoverage: string;

  time: string;
  timeIntro: (known: number, of: number) => string;
  timeMedian: (range: string) => string;
  timeNone: string;
  timeChart: string;
  delay: string;
  /** Bounds in hours; absent: from nothing, without end. */
  delayRange: (from: number | undefined, to: number | undefined) => string;

  reasons: string;
  reason: string;
  corrections: string;
  noCorrections: string;
  correctionTo: string;
  adjustments: string;
  noAdjustments: string;
  adjustmentNames: Record<AdjustmentReason, string>;
  clauses: string;
  clause: string;

  csv: {
    file: string;
    rnd: string;
    coverage: Record<'covered' | 'out' | 'no-contract' | 'to-confirm', string>;
    billing: Record<
      'not-billed' | 'to-confirm' | 'may-be-billed' | 'billable' | 'accepted' | 'contested',
      string
    >;
    state: Record<'automatic' | 'suggested' | 'needs-review' | 'confirmed' | 'corrected', string>;
    corrected: string;
    contested: string;
    objected: string;
    readSame: string;
  };

  gadget: {
    project: string;
    choose: string;
    save: string;
    noProjects: string;
    notSet: string;
    projectNoAccess: string;
    waitingReview: string;
    waitingApproval: string;
    saveFailed: string;
  };
}
