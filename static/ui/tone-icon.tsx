import type { Tone } from '../../src/bridge/views';

const PATHS: Record<Tone, string> = {
  good: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm3.5 5.4-4.2 4.6a.8.8 0 0 1-1.1 0L4.4 9.3l1.1-1.1 1.2 1.2 3.7-4 1.1 1Z',
  attention:
    'M7.1 1.9a1 1 0 0 1 1.8 0l5.9 11.2a1 1 0 0 1-.9 1.4H2.1a1 1 0 0 1-.9-1.4L7.1 1.9ZM7.2 6v3.6h1.6V6H7.2Zm0 4.9v1.6h1.6v-1.6H7.2Z',
  neutral: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM7.2 4.1h1.6v1.6H7.2V4.1Zm0 2.9h1.6v5H7.2V7Z',
};

/** A shape of its own for each tone; the word beside it carries the meaning. */
export function ToneIcon({ tone }: { tone: Tone }) {
  return (
    <svg
      className={`tone-icon tone-icon--${tone}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
    >
      <path d={PATHS[tone]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
