import type { PeriodId } from '../report/period';

/** Periods that one answer of the app holds, whatever the current month. */
export const GADGET_PERIODS = ['last12', 'last3', 'current', 'previous'] as const satisfies PeriodId[];
type GadgetPeriod = (typeof GADGET_PERIODS)[number];

/** What a gadget was set up to show. */
export interface Chosen {
  /** Id of the project. */
  project: string;
  period: GadgetPeriod;
}

interface GadgetPlace {
  /** The view in which the gadget is set up. */
  isEdit: boolean;
  /** Absent: not set up yet, or not by this app. */
  chosen?: Chosen;
}

/** Reads the host's context; anything in it may be missing. */
export function placeOf(context: unknown): GadgetPlace {
  const extension = field(context, 'extension');
  const configuration = field(extension, 'gadgetConfiguration');
  const project = field(configuration, 'project');
  const period = GADGET_PERIODS.find((id) => id === field(configuration, 'period')) ?? 'last12';
  return {
    isEdit: field(extension, 'entryPoint') === 'edit',
    ...(typeof project === 'string' && project !== '' ? { chosen: { project, period } } : {}),
  };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
