import { makeInvoke, view } from '@forge/bridge';
import { useState } from 'react';
import type { PortalDefinitions } from '../../src/bridge/definitions';
import type { CreateView } from '../../src/bridge/views';
import type { Host } from '../ui/host';
import { useAnswer } from '../ui/use-answer';
import type { Answers } from './estimate';
import { QuestionForm } from './question-form';

const invoke = makeInvoke<PortalDefinitions>();

/** A few optional questions beside the request form, and at once what the answers would mean. */
export function CreatePanel({ host }: { host: Host }) {
  const { answer } = useAnswer(() => invoke('createForm', { locale: host.hostLocale }));
  return answer.state === 'ready' && !('kind' in answer.value) ? (
    <Questions form={answer.value} host={host} />
  ) : null;
}

/** JSM keeps a property only when it is submitted in exactly this shape; any other is ignored without a word. */
function hand(answers: Answers): void {
  view
    .submit({ fields: [{ key: 'answers', value: answers }], isValid: true })
    .catch((error: unknown) => console.warn('The answers were not taken.', error));
}

function Questions({ form, host }: { form: CreateView; host: Host }) {
  const [answers, setAnswers] = useState<Answers>(form.given === undefined ? {} : { about: form.given });

  function change(next: Answers) {
    setAnswers(next);
    hand(next);
  }

  return (
    <main className="create" aria-label={form.title}>
      <QuestionForm form={form} locale={host.locale} level={1} answers={answers} change={change} />
    </main>
  );
}
