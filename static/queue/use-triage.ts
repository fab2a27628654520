import { makeInvoke } from '@forge/bridge';
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { QueueDefinitions } from '../../src/bridge/definitions';
import type { ReviewQuery } from '../../src/bridge/queue';
import type { ActPreview, ActResult, AgentAct } from '../../src/bridge/views';
import { whatChanged, type Difference } from '../ui/acts/what-changed';
import type { Host } from '../ui/host';
import { agentWords, decisionWords } from '../ui/texts';
import { after, inSight, neighbour, NOTHING, type Reading, type Triage } from './triage';
import { queueWords } from './words';

const invoke = makeInvoke<QueueDefinitions>();

export interface Triaging {
  triage: Triage;
  /** How the last reading of the list went. */
  listing: 'loading' | 'ready' | 'failed' | 'no-access';
  query: ReviewQuery;
  /** Reads the list, as before or by another query. */
  list: (query?: ReviewQuery) => void;
  select: (issueId: string) => void;
  readAgain: (issueId: string) => void;
  /** The same, with what is known in sight meanwhile. */
  renew: (issueId: string) => Promise<void>;
  /** What an act would come to; shows the view that comes back. Throws when the app does not answer. */
  preview: (issueId: string, act: AgentAct) => Promise<ActPreview>;
  /** Sends an act while the next request is in sight already. */
  handle: (issueId: string, act: AgentAct) => void;
  /** Sends an act whose form waits for the answer. Throws when the app does not answer. */
  send: (issueId: string, act: AgentAct) => Promise<ActResult>;
  /** The last outcome in words, for those who do not see the list. */
  news: string;
  say: (what: string) => void;
}

/** The list, what is known of its requests, and what was said of them. */
export function useTriage(host: Host): Triaging {
  const locale = host.hostLocale;
  const [triage, happen] = useReducer(after, NOTHING);
  const [listing, setListing] = useState<Triaging['listing']>('loading');
  const [query, setQuery] = useState<ReviewQuery>({ order: 'age' });
  const [news, say] = useState('');
  const turn = useRef(0);
  const now = useRef(triage);
  now.current = triage;
  const asking = useRef(new Set<string>());

  const list = useCallback(
    (wanted: ReviewQuery) => {
      const own = ++turn.current;
      setQuery(wanted);
      setListing('loading');
      invoke('list', { locale, ...wanted }).then(
        (answer) => {
          if (own !== turn.current) return;
          if (answer.kind === 'ok') happen({ kind: 'listed', page: answer.page });
          setListing(answer.kind === 'ok' ? 'ready' : 'no-access');
        },
        (error: unknown) => {
          console.warn('The list was not read.', error);
          if (own === turn.current) setListing('failed');
        },
      );
    },
    [locale],
  );
  useEffect(() => list({ order: 'age' }), [list]);

  const read = useCallback(
    (issueId: string) => {
      const tell = (reading: Reading) => happen({ kind: 'read', issueId, reading });
      return invoke('read', { locale, issueId }).then(
        (answer) =>
          tell(
            answer.kind === 'ok'
              ? { state: 'ready', view: answer.view }
              : { state: 'refused', message: answer.message },
          ),
        (error: unknown) => {
          console.warn('A request was not read.', error);
          tell({ state: 'failed' });
        },
      );
    },
    [locale],
  );

  const begin = useCallback(
    (issueId: string) => {
      happen({ kind: 'read', issueId, reading: { state: 'loading' } });
      void read(issueId);
    },
    [read],
  );

  const selected = triage.selected;
  const next = neighbour(triage, 1)?.issueId;
  useEffect(() => {
    for (const issueId of [selected, next])
      if (issueId !== undefined && now.current.readings[issueId] === undefined) begin(issueId);
  }, [selected, next, triage.page, begin]);

  useEffect(() => {
    for (const issueId of [selected, next]) {
      const reading = issueId === undefined ? undefined : triage.readings[issueId];
      if (issueId === undefined || reading?.state !== 'ready' || reading.view.decision === undefined)
        continue;
      const revision = reading.view.decision.decidedAt;
      const name = `${issueId} ${revision}`;
      if (!reading.view.acts.includes('confirmation') || asking.current.has(name)) continue;
      asking.current.add(name);
      invoke('preview', { locale, issueId, act: { kind: 'confirmation', revision } }).then(
        (answer) => {
          if (answer.kind === 'ok') happen({ kind: 'previewed', issueId, revision, seen: answer });
        },
        (error: unknown) => {
          // It is shown when it is there; confirming does not depend on it.
          console.warn('What confirming would come to was not read.', error);
          asking.current.delete(name);
        },
      );
    }
  }, [selected, next, triage.readings, locale]);

  function differencesTo(issueId: string, result: ActResult): Difference[] {
    const seen = now.current.readings[issueId];
    const before = seen?.state === 'ready' ? seen.view.decision : undefined;
    const there = 'view' in result ? result.view.decision : undefined;
    if (before === undefined || there === undefined) return [];
    return whatChanged(before, there, { ...decisionWords[host.locale], ...agentWords[host.locale] });
  }

  function handle(issueId: string, act: AgentAct) {
    const words = queueWords[host.locale];
    const key = inSight(now.current).find((row) => row.issueId === issueId)?.key;
    if (key === undefined) return;
    happen({ kind: 'sent', issueId, act });
    invoke('act', { locale, issueId, act }).then(
      (result) => {
        happen({ kind: 'answered', issueId, act, result, differences: differencesTo(issueId, result) });
        const told =
          result.kind === 'done'
            ? agentWords[host.locale].acts[act.kind].done
            : result.kind === 'changed-meanwhile'
              ? agentWords[host.locale].changedTitle
              : result.message;
        say(words.of(key, told));
      },
      (error: unknown) => {
        console.warn('An act was not answered.', error);
        happen({ kind: 'answered', issueId, act, result: { kind: 'failed' } });
        say(words.of(key, words.notSaved));
      },
    );
  }

  function show(issueId: string, result: ActPreview | ActResult) {
    if ('view' in result) happen({ kind: 'read', issueId, reading: { state: 'ready', view: result.view } });
  }

  return {
    triage,
    listing,
    query,
    list: (wanted = query) => list(wanted),
    select: (issueId) => happen({ kind: 'selected', issueId }),
    readAgain: begin,
    renew: read,
    preview: async (issueId, act) => {
      const result = await invoke('preview', { locale, issueId, act });
      show(issueId, result);
      return result;
    },
    handle,
    send: async (issueId, act) => {
      const result = await invoke('act', { locale, issueId, act });
      if (result.kind !== 'done' && result.kind !== 'pending') {
        show(issueId, result);
        return result;
      }
      happen({ kind: 'sent', issueId, act });
      happen({ kind: 'answered', issueId, act, result });
      const key = now.current.rows.find((row) => row.issueId === issueId)?.key ?? '';
      const told = result.kind === 'done' ? agentWords[host.locale].acts[act.kind].done : result.message;
      say(queueWords[host.locale].of(key, told));
      return result;
    },
    news,
    say,
  };
}
