import { useId, useRef, useState } from 'react';
import type { ApprovalView, ClientWordResult } from '../../src/bridge/views';
import type { Host } from '../ui/host';
import { portalWords } from '../ui/texts';
import { Message, Pending } from './message';
import { isTooLong, MessageField, messageOf } from './message-field';
import { useAct, type Viewed } from './use-act';

interface Answer {
  askedAt: string;
  answer: 'accepted' | 'contested';
  comment?: string;
}

/** Lets a client accept or contest billable work. Whatever goes wrong, what was typed stays. */
export function AnswerForm({
  open,
  host,
  answer,
  show,
  lookAgain,
}: {
  open: NonNullable<ApprovalView['open']>;
  host: Host;
  answer: (answer: Answer) => Promise<ClientWordResult>;
  show: (result: Viewed) => void;
  lookAgain: () => Promise<void>;
}) {
  const words = portalWords[host.locale];
  const id = useId();
  const [comment, setComment] = useState('');
  const [answered, setAnswered] = useState<string>();
  const { sending, outcome, act } = useAct(show);
  const field = useRef<HTMLTextAreaElement>(null);

  function send(word: Answer['answer']) {
    if (isTooLong(comment)) {
      field.current?.focus();
      return;
    }
    const { askedAt } = open;
    const said = messageOf(comment);
    setAnswered(askedAt);
    void act(() => answer({ askedAt, answer: word, ...(said !== '' && { comment: said }) }));
  }

  // Another question than the one that was answered is open to be answered.
  if (outcome?.kind === 'pending' && answered === open.askedAt) {
    return <Pending message={outcome.message} host={host} lookAgain={lookAgain} />;
  }
  return (
    <>
      <p>{open.intro}</p>
      <MessageField
        label={open.commentLabel}
        readOnly={sending}
        host={host}
        field={field}
        value={comment}
        onChange={setComment}
      />
      {outcome?.kind === 'refused' && <Message tone="attention" text={outcome.message} />}
      {outcome?.kind === 'failed' && <Message tone="attention" text={words.notSent} />}
      <div className="answers">
        <div>
          <button
            type="button"
            className="plain-button plain-button--strong"
            aria-disabled={sending}
            aria-describedby={`${id}-accept`}
            onClick={() => send('accepted')}
          >
            {open.accept}
          </button>
          <p className="hint" id={`${id}-accept`}>
            {open.acceptHint}
          </p>
        </div>
        <div>
          <button
            type="button"
            className="plain-button plain-button--strong"
            aria-disabled={sending}
            aria-describedby={`${id}-contest`}
            onClick={() => send('contested')}
          >
            {open.contest}
          </button>
          <p className="hint" id={`${id}-contest`}>
            {open.contestHint}
          </p>
        </div>
      </div>
      <p className="hint" role="status">
        {sending && words.sending}
      </p>
    </>
  );
}
