import type { ActKind } from '../../src/bridge/views';
import { ActGroup } from '../ui/acts/act-group';
import { useActing } from '../ui/acts/acting';
import { Asked, ClientQuestion } from '../ui/acts/client-question';
import { dateTime } from '../ui/locale';
import { agentWords } from '../ui/texts';

/**
 * What would settle a decision that waits: what else it may be, and a question for the client. There is always one, even
 * when it is empty, so that what is typed into it outlives a change of the decision.
 */
export function Settling({ likely }: { likely: ActKind | undefined }) {
  const { host, view, decision } = useActing();
  const words = agentWords[host.locale];
  const { question, asked, runnerUp } = decision;
  const isAny = question !== undefined || asked !== undefined || runnerUp !== undefined;
  const mayAsk = question !== undefined && view.acts.includes('client-question');
  return (
    <section className="settling">
      {isAny && <h2 className="section-title">{words.settling}</h2>}
      {runnerUp !== undefined && <p className="text">{words.runnerUp(runnerUp)}</p>}
      {question !== undefined && (
        <div className="settling__question">
          <p className="text field__label">{words.questionToClient}</p>
          <Asked question={question.forAgent} />
        </div>
      )}
      {asked !== undefined && (
        <div>
          <p className="text text--subtle">
            <time dateTime={asked.at}>
              {words.asked(asked.by, dateTime(asked.at, host.locale, host.timeZone))}
            </time>
          </p>
          <blockquote className="said said--quoted">{asked.text}</blockquote>
        </div>
      )}
      <ActGroup
        offers={
          mayAsk
            ? [
                {
                  kind: 'client-question',
                  label: words.acts['client-question'].offer,
                  form: (props) => <ClientQuestion {...props} question={question} />,
                },
              ]
            : []
        }
        primary={likely}
      />
    </section>
  );
}
