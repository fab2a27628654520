import type { Stage } from '../bridge/views';
import { fill, type Texts } from '../policy/texts';
import type { ExplainableDecision } from './explainable';

/** Where the request is on its way: behind it, under way, what R&D does or may add, and the end. */
export function way(decision: Pick<ExplainableDecision, 'level' | 'rnd' | 'rndWork'>, texts: Texts): Stage[] {
  const { level, rnd } = decision;
  const stage = stageIn(texts);
  return [
    stage('received', 'past'),
    stage('level1', level === 1 ? 'now' : 'past'),
    ...(level === 2 ? [stage('level2', 'now')] : []),
    ...(rnd ? ofRnd(decision, texts) : []),
    stage('done', 'next'),
  ];
}

function ofRnd({ rndWork }: Pick<ExplainableDecision, 'rndWork'>, texts: Texts): Stage[] {
  const { notes } = texts.portal.way;
  const stage = stageIn(texts);
  if (rndWork === undefined)
    return [stage('rnd', 'possible', notes.rnd), stage('patch', 'possible', notes.patch)];
  switch (rndWork.state) {
    case 'handed':
      return [stage('rnd', 'now', notes.handed), stage('patch', 'possible', notes.patch)];
    case 'confirmed':
      return [stage('rnd', 'now', notes.confirmed), stage('patch', 'next')];
    case 'delivered': {
      const { version } = rndWork;
      const note = version === undefined ? undefined : fill(notes.delivered, { version });
      return [stage('rnd', 'past'), stage('patch', 'past', note)];
    }
  }
}

const stageIn =
  ({ portal: { way } }: Texts) =>
  (id: Stage['id'], state: Stage['state'], note?: string): Stage => ({
    id,
    label: way.stages[id],
    state,
    stateLabel: way.states[state],
    ...(note === undefined ? {} : { note }),
  });
