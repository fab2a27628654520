import SectionMessage from '@atlaskit/section-message';
import type { AgentWords } from '../texts/agent/words';
import { Differences } from './differences';
import type { Told, Trouble } from './use-act';

/** What came of an act, or why it is not done. */
export function Outcome({ outcome, words }: { outcome: Told | Trouble | undefined; words: AgentWords }) {
  switch (outcome?.kind) {
    case undefined:
      return null;
    case 'done':
      return (
        <SectionMessage appearance="success">
          <p className="text">{words.acts[outcome.act].done}</p>
        </SectionMessage>
      );
    case 'pending':
      return (
        <SectionMessage>
          <p className="text">{outcome.message}</p>
        </SectionMessage>
      );
    case 'look-failed':
    case 'failed':
      return (
        <SectionMessage appearance="error">
          <p className="text">{outcome.kind === 'failed' ? words.failed : words.lookFailed}</p>
        </SectionMessage>
      );
    case 'refused':
      return (
        <SectionMessage appearance="error" title={words.refusedTitle} headingLevel="h3">
          <p className="text">{outcome.message}</p>
        </SectionMessage>
      );
    case 'changed':
      return (
        <SectionMessage appearance="warning" title={words.changedTitle} headingLevel="h3">
          <p className="text">{words.changedMessage}</p>
          {outcome.differences.length === 0 ? (
            <p className="text">{words.changedNothingVisible}</p>
          ) : (
            <Differences differences={outcome.differences} words={words} />
          )}
        </SectionMessage>
      );
  }
}
