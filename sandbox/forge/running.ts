import type { Viewer } from '../contracts';

/** One run of a function, while it runs. */
export interface Running {
  readonly id: string;
  readonly functionKey: string;
  readonly moduleKey: string;
  readonly moduleType: string;
  /** The user behind the call; none for events, consumers and schedules. */
  readonly viewer: Viewer | undefined;
  /** How many pushes of consumers led to this run. */
  readonly pushChain: number;
  /** Calls to the platform after this are refused. */
  over: boolean;
  /** Called once when the run is over, for whatever still waits on its account. */
  readonly whenOver: Set<() => void>;
  remainingMs(): number;
  calls: string[];
}
