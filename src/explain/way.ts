import type { Stage } from '../bridge/views';
import type { Texts } from '../policy/texts';
import type { ExplainableDecision } from './explainable';

/** Where the request is on its way: behind it, under way, what R&D may add, and the end. */
export function way({ level, rnd }: Pick<ExplainableDecision, 'level' | 'rnd'>, texts: Texts): Stage[] {
  const { stages, states, notes } = texts.portal.way;
  const stage = (id: Stage['id'], state: Stage['state'], note?: string): Stage => ({
    id,
    label: stages[id],
    state,
    stateLabel: states[state],
    ...(note === undefined ? {} : { note }),
  });
  return [
    stage('received', 'past'),
    stage('level1', level === 1 ? 'now' : 'past'),
    ...(level === 2 ? [stage('level2', 'now')] : []),
    ...(rnd ? [stage('rnd', 'possible', notes.rnd), stage('patch', 'possible', notes.patch)] : []),
    stage('done', 'next'),
  ];
}
