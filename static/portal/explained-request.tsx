import { useState } from 'react';
import type { PortalDefinitions } from '../../src/bridge/definitions';
import type { ClientWordResult, PortalView } from '../../src/bridge/views';
import { Explanation, type Told } from '../ui/explanation';
import type { Host } from '../ui/host';
import { AnswerForm } from './answer-form';
import { Message } from './message';
import { ObjectionForm } from './objection-form';
import type { Viewed } from './use-act';

type Payload<Call extends keyof PortalDefinitions> = Omit<Parameters<PortalDefinitions[Call]>[0], 'locale'>;

/** The explanation with all that a client may do about it. */
export function ExplainedRequest({
  view,
  host,
  put,
  refresh,
  answer,
  object,
}: {
  view: PortalView;
  host: Host;
  put: (view: PortalView) => void;
  /** Shows the newest view; rejects when the app did not answer. */
  refresh: () => Promise<void>;
  answer: (given: Payload<'answerApproval'>) => Promise<ClientWordResult>;
  object: (objection: Payload<'object'>) => Promise<ClientWordResult>;
}) {
  const [told, setTold] = useState<Told>();
  const [changes, setChanges] = useState<string[]>([]);

  const show = (act: Told) => (result: Viewed) => {
    put(result.view);
    setTold(result.kind === 'done' ? act : undefined);
    setChanges(result.kind === 'done' ? [] : [...changes, result.message]);
  };
  const lookAgain = (act: Told) => async () => {
    await refresh();
    setTold(act);
  };

  const message = changes.at(-1);
  const open = view.kind === 'explained' ? view.approval?.open : undefined;
  const form = view.kind === 'explained' ? view.objection.form : undefined;
  return (
    <Explanation
      view={view}
      level={1}
      acts={{
        message: message !== undefined && <Message key={changes.length} tone="neutral" text={message} />,
        answer: view.kind === 'explained' && open !== undefined && (
          <AnswerForm
            open={open}
            host={host}
            answer={(given) => answer({ revision: view.revision, ...given })}
            show={show('approval')}
            lookAgain={lookAgain('approval')}
          />
        ),
        objection: view.kind === 'explained' && form !== undefined && (
          <ObjectionForm
            form={form}
            revision={view.revision}
            host={host}
            object={(text) => object({ revision: view.revision, text })}
            show={show('objection')}
            lookAgain={lookAgain('objection')}
          />
        ),
        ...(told !== undefined && { told }),
      }}
    />
  );
}
