import '../categories/policy.css';
import './learning.css';
import { useId } from 'react';
import type { LearningView } from '../../../src/bridge/admin/learning';
import type { PolicyDesk } from '../../../src/bridge/admin/policy';
import { Broken, Loading } from '../../ui/page-states';
import { commonWords } from '../../ui/texts';
import { useAnswer } from '../../ui/use-answer';
import { unlessRefused } from '../ask';
import { DraftBar } from '../categories/draft-bar';
import { PolicyPage } from '../categories/policy-page';
import { type Part, useDraftPart } from '../categories/use-draft-part';
import { invoke } from '../client';
import type { PageProps } from '../shell/page';
import { Lessons } from './lessons';
import { Proposals } from './proposals';
import { learningWords } from './words';

const PART: Part<boolean> = {
  of: ({ draft }) => draft.content.learning,
  isSame: (one, other) => one === other,
  carry: (_base, mine) => mine,
};

/** What agents' corrections have taught, which rules they suggest, and whether they count at all. */
export function LearningPage({ host, refuse }: PageProps) {
  const words = learningWords[host.locale];
  const { answer, ask, put } = useAnswer(
    async () => unlessRefused(await invoke('readLearning', { locale: host.hostLocale }), refuse)?.view,
  );
  return (
    <div className="stack">
      <p className="text">{words.intro}</p>
      <PolicyPage host={host} refuse={refuse}>
        {(desk) => <Switch desk={desk} host={host} refuse={refuse} />}
      </PolicyPage>
      {answer.state === 'loading' && <Loading label={commonWords[host.locale].loading} />}
      {answer.state === 'failed' && <Broken host={host} again={() => ask()} />}
      {answer.state === 'ready' && answer.value && (
        <Learnt view={answer.value} host={host} refuse={refuse} changed={put} />
      )}
    </div>
  );
}

function Learnt({
  view,
  host,
  refuse,
  changed,
}: PageProps & { view: LearningView; changed: (view: LearningView) => void }) {
  return (
    <>
      {!view.isOn && <p className="text">{learningWords[host.locale].isOff}</p>}
      <Proposals view={view} host={host} refuse={refuse} changed={changed} />
      <Lessons view={view} host={host} refuse={refuse} changed={changed} />
    </>
  );
}

function Switch({ desk, host, refuse }: PageProps & { desk: PolicyDesk }) {
  const words = learningWords[host.locale];
  const part = useDraftPart(desk, PART);
  const id = useId();
  return (
    <div className="stack policy">
      <DraftBar
        desk={desk}
        host={host}
        refuse={refuse}
        isUnsaved={part.isUnsaved}
        parts={{ learning: part.value }}
        isUntouched={(other) => PART.isSame(PART.of(other), part.base)}
        reset={part.reset}
        theirs={part.theirs && <p className="text">{words.theirs}</p>}
      />
      <div>
        <label className="row text">
          <input
            type="checkbox"
            className="checkbox"
            aria-describedby={id}
            checked={part.value}
            onChange={({ target }) => part.change(target.checked)}
          />
          {words.switch}
        </label>
        <p className="field__hint" id={id}>
          {words.switchHint}
        </p>
      </div>
    </div>
  );
}
