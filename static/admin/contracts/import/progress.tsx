import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import { useEffect, useState } from 'react';
import type { ImportProgress } from '../../../../src/bridge/admin/contracts';
import type { Host } from '../../../ui/host';
import { unlessRefused } from '../../ask';
import { invoke } from '../../client';
import { contractWords } from '../words';

const POLL_MS = 1000;
/** While the app does not answer, it is asked less often. */
const POLL_FAILED_MS = 5000;

/** How far the writing has come, and how it ended. */
export function Progress({
  job,
  faulty,
  host,
  refuse,
  close,
}: {
  job: string;
  /** Lines that were left out. */
  faulty: number;
  host: Host;
  refuse: (message: string) => void;
  close: (isWritten: boolean) => void;
}) {
  const words = contractWords[host.locale];
  const [progress, setProgress] = useState<ImportProgress>();

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    async function poll() {
      let wait = POLL_MS;
      try {
        const reply = unlessRefused(await invoke('contractImport', { locale: host.hostLocale, job }), refuse);
        if (gone || reply === undefined) return;
        if (reply.kind === 'gone') {
          close(true);
          return;
        }
        setProgress(reply.progress);
        if (['done', 'failed', 'cancelled'].includes(reply.progress.state)) return;
      } catch (error) {
        console.warn('The import did not say how far it is.', error);
        wait = POLL_FAILED_MS;
      }
      if (!gone) timer = setTimeout(() => void poll(), wait);
    }
    void poll();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
    // The functions are new with every rendering, and do the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [job, host.hostLocale]);

  const state = progress?.state ?? 'queued';
  const ended = state === 'done' || state === 'failed' || state === 'cancelled';
  return (
    <div className="stack">
      <div role="status" className="stack stack--tight">
        {progress && ended ? (
          <Ending progress={progress} faulty={faulty} host={host} />
        ) : (
          <>
            <p className="text">{words.progressStates[ended ? 'running' : state]}</p>
            <progress
              className="progress"
              aria-label={words.importTitle}
              {...(progress && progress.total > 0 && { value: progress.done, max: progress.total })}
            />
            {progress && progress.total > 0 && (
              <p className="text text--subtle">{words.progress(progress.done, progress.total)}</p>
            )}
            <p className="field__hint">{words.leaveHint}</p>
          </>
        )}
      </div>
      <div>
        <Button appearance={ended ? 'primary' : 'default'} onClick={() => close(true)}>
          {words.backToList}
        </Button>
      </div>
    </div>
  );
}

function Ending({ progress, faulty, host }: { progress: ImportProgress; faulty: number; host: Host }) {
  const words = contractWords[host.locale];
  const { state, counts, fault } = progress;
  if (state === 'done') {
    return (
      <SectionMessage appearance="success" title={words.doneTitle}>
        <p className="text">{words.done(counts.created, counts.changed, faulty)}</p>
      </SectionMessage>
    );
  }
  return (
    <SectionMessage appearance={state === 'cancelled' ? 'information' : 'error'}>
      <p className="text">
        {state === 'cancelled'
          ? words.cancelled
          : fault === 'changed-meanwhile'
            ? words.failedMeanwhile
            : words.failedOther}
      </p>
    </SectionMessage>
  );
}
