import { useState } from 'react';
import type { AskedQuestion, SettlingQuestionView } from '../../../src/bridge/views';
import { agentWords } from '../texts';
import { ActForm, type FormProps } from './act-form';
import { useActing } from './acting';

/** The question that would settle the decision, put to the client. */
export function ClientQuestion({ question, ...props }: FormProps & { question: SettlingQuestionView }) {
  const { host, decision } = useActing();
  const words = agentWords[host.locale];
  // The one that was in sight when it was begun, whatever is decided meanwhile.
  const [{ id, forClient, forAgent }] = useState(question);
  return (
    <ActForm
      {...props}
      kind="client-question"
      act={{ kind: 'client-question', question: id, revision: decision.decidedAt }}
      looksAtOnce
    >
      <div lang={forClient.locale}>
        <Asked question={forClient} />
      </div>
      {forAgent.locale !== forClient.locale && (
        <div>
          <p className="text field__label">{words.questionMeans}</p>
          <div className="text--subtle">
            <Asked question={forAgent} />
          </div>
        </div>
      )}
    </ActForm>
  );
}

/** A question with the answers it offers. */
export function Asked({ question: { text, answers } }: { question: AskedQuestion }) {
  return (
    <>
      <p className="text">{text}</p>
      {answers.length > 0 && (
        <ul className="list">
          {answers.map((answer) => (
            <li key={answer}>{answer}</li>
          ))}
        </ul>
      )}
    </>
  );
}
