import SectionMessage from '@atlaskit/section-message';
import type { JobStarted } from '../../../src/bridge/admin/jobs';
import type { JobWords } from './words';

export type Refusal = Exclude<JobStarted, { kind: 'started' }> | { kind: 'failed' };

/** Why a job was not started. */
export function StartRefusal({ refusal, words }: { refusal: Refusal | undefined; words: JobWords }) {
  return (
    <div role="alert">
      {refusal && (
        <SectionMessage appearance={refusal.kind === 'failed' ? 'error' : 'warning'}>
          <p className="text">{textOf(refusal, words)}</p>
          {refusal.kind === 'query-refused' &&
            refusal.complaints.map((complaint) => (
              <p className="text" key={complaint}>
                {complaint}
              </p>
            ))}
        </SectionMessage>
      )}
    </div>
  );
}

function textOf({ kind }: Refusal, words: JobWords): string {
  switch (kind) {
    case 'busy':
      return words.busy;
    case 'query-refused':
      return words.queryRefused;
    case 'nothing-found':
      return words.nothingFound;
    case 'no-such-policy':
      return words.noDraft;
    case 'failed':
      return words.startFailed;
  }
}
