import type { JobView } from '../../../src/bridge/admin/jobs';
import { useState } from 'react';
import { useAnswer } from '../../ui/use-answer';
import { unlessRefused } from '../ask';
import { invoke } from '../client';
import { JobPanel } from '../jobs/job-panel';
import { jobWords } from '../jobs/words';
import type { PageProps } from '../shell/page';
import { ReplayForm } from './replay-form';

/** A policy on requests of the past: what to compare, how far the comparison is, and what it found; at first the latest one. */
export function ReplaySection({ host, refuse }: PageProps) {
  const words = jobWords[host.locale];
  const [started, setStarted] = useState<JobView>();
  const { answer } = useAnswer(async () =>
    unlessRefused(await invoke('listJobs', { locale: host.hostLocale }), refuse),
  );
  const list = answer.state === 'ready' ? answer.value?.list : undefined;
  const job = started ?? list?.jobs.find(({ about }) => about.kind === 'replay');
  return (
    <section className="stack" aria-label={words.replay}>
      <div>
        <h2 className="section-title">{words.replay}</h2>
        <p className="text text--subtle">{words.replayIntro}</p>
      </div>
      <ReplayForm host={host} refuse={refuse} started={setStarted} />
      {job && (
        <JobPanel
          key={job.id}
          job={job}
          categoryNames={list?.categoryNames ?? {}}
          host={host}
          refuse={refuse}
        />
      )}
    </section>
  );
}
