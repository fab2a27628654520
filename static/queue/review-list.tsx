import Lozenge from '@atlaskit/lozenge';
import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { confidenceText } from '../ui/confidence';
import type { Host } from '../ui/host';
import { number } from '../ui/locale';
import { agentWords, decisionWords } from '../ui/texts';
import { ago } from './ago';
import { whoOf, type Row } from './triage';
import { queueWords } from './words';

/** Moves through a list, and what else a key does while it has the focus. */
export interface Keys {
  move: (to: 'next' | 'previous' | 'first' | 'last') => void;
  press: (key: 'c' | 'e' | 'a' | 'Enter' | '?') => void;
}

const MOVES: Record<string, Parameters<Keys['move']>[0]> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};
/** Nobody reads a request in less. */
const SHORTEST_GAP_MS = 300;
const PRESSED = ['c', 'e', 'a', 'Enter', '?'] as const;

/**
 * The requests, one of which is in sight. Letters are shortcuts only here, where the focus is: nobody presses one by
 * accident while typing or speaking, and a screen reader hands them on as it does in any list box.
 */
export function ReviewList({
  rows,
  selected,
  returned,
  focusTurn,
  select,
  keys,
  host,
}: {
  rows: Row[];
  selected: string | undefined;
  returned: ReadonlySet<string>;
  /** Counts how often the focus was to come to the selected request. */
  focusTurn: number;
  select: (issueId: string) => void;
  keys: Keys;
  host: Host;
}) {
  const words = queueWords[host.locale];
  const current = useRef<HTMLDivElement>(null);
  const isAtStart = useRef(true);
  useLayoutEffect(() => {
    // Nobody who opens the page loses the focus to it.
    if (isAtStart.current) isAtStart.current = false;
    else current.current?.focus();
  }, [focusTurn]);

  const confirmed = useRef(-SHORTEST_GAP_MS);
  function press(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const move = MOVES[key];
    const pressed = PRESSED.find((one) => one === key);
    if (move === undefined && pressed === undefined) return;
    event.preventDefault();
    if (event.repeat && move === undefined) return;
    if (move !== undefined) keys.move(move);
    else if (pressed !== undefined) {
      // A key that is struck twice confirms nothing that nobody has read yet.
      const isEcho = pressed === 'c' && event.timeStamp - confirmed.current < SHORTEST_GAP_MS;
      if (pressed === 'c') confirmed.current = event.timeStamp;
      if (!isEcho) keys.press(pressed);
    }
  }

  return (
    <div
      className="review-list"
      role="listbox"
      aria-label={words.list}
      aria-keyshortcuts="c e a Enter ?"
      onKeyDown={press}
    >
      {rows.map((row) => (
        <div
          key={row.issueId}
          ref={row.issueId === selected ? current : undefined}
          className="review-row"
          role="option"
          aria-selected={row.issueId === selected}
          tabIndex={row.issueId === selected ? 0 : -1}
          onClick={(event) => {
            select(row.issueId);
            event.currentTarget.focus();
          }}
        >
          <ReviewRowText row={row} isReturned={returned.has(row.issueId)} host={host} />
        </div>
      ))}
    </div>
  );
}

function ReviewRowText({ row, isReturned, host }: { row: Row; isReturned: boolean; host: Host }) {
  const words = queueWords[host.locale];
  const shared = decisionWords[host.locale];
  const isUrgent = row.reason === 'objected' || row.reason === 'contested';
  const who = whoOf(row).join(', ');
  // Most often both are to be confirmed.
  const facts = new Set([row.categoryName, row.level, row.coverage, row.billing]);
  return (
    <>
      <div className="review-row__head">
        <span className="review-row__key">{row.key}</span>
        <span className="review-row__age">
          {words.waiting(ago(row.waitingSince, new Date(), host.locale))}
        </span>
      </div>
      <div className="review-row__summary">{row.summary}</div>
      {who !== '' && <div className="review-row__who">{who}</div>}
      <div className="review-row__tags">
        {isReturned && <Lozenge appearance="danger">{words.notSaved}</Lozenge>}
        <Lozenge appearance={isUrgent ? 'warning' : 'neutral'}>{words.reasons[row.reason]}</Lozenge>
        {row.isChargeAtStake && row.reason === 'review' && <Lozenge>{words.chargeAtStake}</Lozenge>}
        {row.isAsked && <Lozenge>{words.asked}</Lozenge>}
        {row.hours !== undefined && (
          <Lozenge>{agentWords[host.locale].hours(number(row.hours, host.locale))}</Lozenge>
        )}
      </div>
      <div className="review-row__guess">
        {[...facts].join(' · ')}{' '}
        <span className="review-row__confidence">
          ({shared.confidence.toLocaleLowerCase(host.locale)} {confidenceText(row.confidence, host.locale)})
        </span>
      </div>
    </>
  );
}
