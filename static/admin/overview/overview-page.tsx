import './overview.css';
import { useEffect, useRef } from 'react';
import type { ExpiringContracts, HealthView, OverviewView } from '../../../src/bridge/admin/overview';
import { Broken, Loading } from '../../ui/page-states';
import { commonWords } from '../../ui/texts';
import { useAnswer } from '../../ui/use-answer';
import { unlessRefused } from '../ask';
import { invoke } from '../client';
import { useShown } from '../shell/address';
import type { PageProps } from '../shell/page';
import { Attention } from './attention';
import { FirstSteps } from './first-steps';
import { HealthSection } from './health-section';
import { PolicySection } from './policy-section';
import { StorageSection } from './storage-section';

interface Answers {
  overview: OverviewView;
  health: HealthView;
  expiring: ExpiringContracts | undefined;
}

/** Where everything stands, what needs attention, and how the app is doing. */
export function OverviewPage({ host, refuse }: PageProps) {
  const { answer, ask, put } = useAnswer(async (): Promise<Answers | undefined> => {
    const [overview, health] = await Promise.all([
      invoke('readOverview', { locale: host.hostLocale }).then((reply) => unlessRefused(reply, refuse)),
      invoke('readHealth', { locale: host.hostLocale }).then((reply) => unlessRefused(reply, refuse)),
    ]);
    if (overview === undefined || health === undefined) return undefined;
    return { overview: overview.view, health: health.view, expiring: await expiring(overview.view) };
  });

  /** A page that lists thousands of contracts takes its time, and the rest does without. */
  async function expiring({ areContractsManaged }: OverviewView): Promise<ExpiringContracts | undefined> {
    if (!areContractsManaged) return undefined;
    try {
      return unlessRefused(await invoke('readExpiringContracts', { locale: host.hostLocale }), refuse)?.view;
    } catch (error) {
      console.warn('The contracts were not read.', error);
      return undefined;
    }
  }

  // What changed on another page is seen on coming back.
  const isShown = useShown();
  const wasShown = useRef(isShown);
  useEffect(() => {
    if (isShown && !wasShown.current) ask();
    wasShown.current = isShown;
  }, [isShown, ask]);

  switch (answer.state) {
    case 'loading':
      return <Loading label={commonWords[host.locale].loading} />;
    case 'failed':
      return <Broken host={host} again={ask} />;
    case 'ready': {
      if (answer.value === undefined) return null;
      const { overview, health } = answer.value;
      return (
        <div className="stack">
          {overview.isFresh && <FirstSteps locale={host.locale} />}
          <Attention {...answer.value} host={host} />
          <PolicySection overview={overview} expiring={answer.value.expiring} host={host} />
          <HealthSection
            health={health}
            jobs={overview.jobs}
            host={host}
            refuse={refuse}
            show={(shown) => put({ overview, expiring: answer.value?.expiring, health: shown })}
          />
          <StorageSection host={host} refuse={refuse} />
        </div>
      );
    }
  }
}
