import { useState, type FormEvent, type ReactNode } from 'react';

import { call, list, record, text, useLoad } from './api';
import { Avatar } from './avatar';
import { Load } from './states';
import { formatDate, useLanguage, useTexts } from './texts';

interface Comment {
  id: string;
  body: string;
  author: string;
  created: string;
  isPublic: boolean;
}

/** Comments of a request, oldest first, and a form to add one. Agents choose who reads theirs. */
export function Conversation({ requestKey, forAgent }: { requestKey: string; forAgent: boolean }): ReactNode {
  const texts = useTexts();
  const path = `/rest/servicedeskapi/request/${encodeURIComponent(requestKey)}/comment`;
  const comments = useLoad(`comments ${requestKey}`, async () =>
    list(record(await call('GET', `${path}?limit=100`))['values']).map(readComment),
  );
  return (
    <section className="conversation" aria-labelledby="activity">
      <h2 id="activity">{texts.activity}</h2>
      <Load from={comments}>
        {(values) =>
          values.length === 0 ? (
            <p className="subtle">{texts.noComments}</p>
          ) : (
            <ol className="comments">
              {values.map((comment) => (
                <CommentItem key={comment.id} comment={comment} showVisibility={forAgent} />
              ))}
            </ol>
          )
        }
      </Load>
      <CommentForm
        forAgent={forAgent}
        onSend={async (body, isPublic) => {
          await call('POST', path, { body, public: isPublic });
          if (comments.state === 'ready') await comments.reload();
        }}
      />
    </section>
  );
}

function CommentItem({ comment, showVisibility }: { comment: Comment; showVisibility: boolean }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  return (
    <li className={comment.isPublic ? 'comment' : 'comment comment-internal'}>
      <Avatar name={comment.author} />
      <div>
        <p className="comment-head">
          <strong>{comment.author}</strong>
          <span className="subtle">{formatDate(comment.created, language)}</span>
          {showVisibility && !comment.isPublic && (
            <span className="lozenge lozenge-moved">{texts.internalNote}</span>
          )}
        </p>
        <p className="plain-text">{comment.body}</p>
      </div>
    </li>
  );
}

interface CommentFormProps {
  forAgent: boolean;
  onSend: (body: string, isPublic: boolean) => Promise<void>;
}

function CommentForm({ forAgent, onSend }: CommentFormProps): ReactNode {
  const texts = useTexts();
  const [body, setBody] = useState('');
  const [isPublic, setPublic] = useState(true);
  const [state, setState] = useState<'idle' | 'sending' | 'failed'>('idle');

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (body.trim() === '') return;
    setState('sending');
    try {
      await onSend(body.trim(), isPublic);
      setBody('');
      setState('idle');
    } catch {
      // What was written stays in the field.
      setState('failed');
    }
  };

  return (
    <form className="comment-form" onSubmit={(event) => void send(event)}>
      {forAgent && (
        <fieldset className="choices">
          <legend className="visually-hidden">{texts.visibility}</legend>
          <label>
            <input type="radio" name="visibility" checked={isPublic} onChange={() => setPublic(true)} />{' '}
            {texts.publicReply}
          </label>
          <label>
            <input type="radio" name="visibility" checked={!isPublic} onChange={() => setPublic(false)} />{' '}
            {texts.internalNote}
          </label>
        </fieldset>
      )}
      <label htmlFor="comment-body">
        {forAgent ? (isPublic ? texts.reply : texts.addNote) : texts.addComment}
      </label>
      <textarea
        id="comment-body"
        rows={3}
        className={isPublic ? undefined : 'internal'}
        value={body}
        onChange={(event) => setBody(event.target.value)}
      />
      {state === 'failed' && (
        <p className="field-error" role="alert">
          {texts.failedText}
        </p>
      )}
      <button className="button" disabled={state === 'sending' || body.trim() === ''}>
        {state === 'sending' ? texts.sending : texts.send}
      </button>
    </form>
  );
}

function readComment(value: unknown): Comment {
  const comment = record(value);
  return {
    id: text(comment['id']),
    body: text(comment['body']),
    author: text(record(comment['author'])['displayName']),
    created: text(record(comment['created'])['iso8601']),
    isPublic: comment['public'] === true,
  };
}
