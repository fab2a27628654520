import Textarea from '@atlaskit/textarea';
import { useId } from 'react';
import type { AgentView, AskedQuestion } from '../../src/bridge/views';
import type { Host } from '../ui/host';
import { agentWords } from '../ui/texts';

/** What would settle a decision that waits: a question ready to be sent to the client, and what else it may be. */
export function SettlingQuestion({
  decision: { question, runnerUp },
  host,
}: {
  decision: Pick<NonNullable<AgentView['decision']>, 'question' | 'runnerUp'>;
  host: Host;
}) {
  const id = useId();
  const words = agentWords[host.locale];
  if (question === undefined && runnerUp === undefined) return null;
  return (
    <section className="settling">
      <h2 className="section-title">{words.settling}</h2>
      {question !== undefined && (
        <div className="field">
          <label className="field__label" htmlFor={id}>
            {words.questionToClient}
          </label>
          <Textarea
            id={id}
            lang={question.forClient.locale}
            value={asMessage(question.forClient)}
            isReadOnly
            minimumRows={2}
            aria-describedby={`${id}-hint`}
            onFocus={(event) => event.target.select()}
          />
          <p className="field__hint" id={`${id}-hint`}>
            {words.questionHint}
          </p>
        </div>
      )}
      {question !== undefined && question.forAgent.locale !== question.forClient.locale && (
        <div className="settling__meaning">
          <p className="text">{question.forAgent.text}</p>
          {question.forAgent.answers.length > 0 && (
            <ul className="list">
              {question.forAgent.answers.map((answer) => (
                <li key={answer}>{answer}</li>
              ))}
            </ul>
          )}
        </div>
      )}
      {runnerUp !== undefined && <p className="text settling__other">{words.runnerUp(runnerUp)}</p>}
    </section>
  );
}

/** Plain text for a comment: the editor makes a list of the lines that begin with a dash. */
function asMessage({ text, answers }: AskedQuestion): string {
  return answers.length === 0 ? text : `${text}\n\n${answers.map((answer) => `- ${answer}`).join('\n')}`;
}
