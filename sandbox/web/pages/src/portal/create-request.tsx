import { useRef, useState, type FormEvent, type ReactNode } from 'react';

import { ApiError, call, record, text, useLoad } from '../common/api';
import { Breadcrumbs } from '../common/breadcrumbs';
import { Link, navigate, useTitle } from '../common/router';
import { useSession } from '../common/session';
import { Load, NoAccess } from '../common/states';
import { fill, useTexts } from '../common/texts';
import { showFlag } from '../forge/flags';
import { ForgeModule, useModules } from '../forge/forge-module';
import { readSubmission, type Submission } from '../forge/submission';
import { loadDesk, loadForm, type FormField, type RequestType } from './desk';

interface Form {
  deskName: string;
  type: RequestType | undefined;
  fields: FormField[];
}

export function CreateRequest({ portalId, typeId }: { portalId: string; typeId: string }): ReactNode {
  const { account } = useSession();
  const texts = useTexts();
  const form = useLoad(`form ${portalId} ${typeId}`, async (): Promise<Form> => {
    const desk = await loadDesk(account === undefined);
    const type = desk.id === portalId ? desk.types.find(({ id }) => id === typeId) : undefined;
    const fields =
      type === undefined
        ? []
        : account === undefined
          ? plainForm(texts.summary, texts.description)
          : await loadForm(typeId);
    return { deskName: desk.name, type, fields };
  });
  return (
    <Load from={form}>
      {({ deskName, type, fields }) =>
        type === undefined ? (
          <NoAccess />
        ) : (
          <RequestForm portalId={portalId} deskName={deskName} type={type} fields={fields} />
        )
      }
    </Load>
  );
}

/** What a visitor without account sees: the two fields that every form has. */
function plainForm(summary: string, description: string): FormField[] {
  const field = { description: '', choices: [] };
  return [
    { ...field, id: 'summary', name: summary, required: true, kind: 'line' },
    { ...field, id: 'description', name: description, required: false, kind: 'text' },
  ];
}

interface RequestFormProps {
  portalId: string;
  deskName: string;
  type: RequestType;
  fields: FormField[];
}

function RequestForm({ portalId, deskName, type, fields }: RequestFormProps): ReactNode {
  const texts = useTexts();
  const { account } = useSession();
  const modules = useModules({ kind: 'portal-create', portalId, requestTypeId: type.id });
  const submission = useRef<Submission>();
  const [values, setValues] = useState<Record<string, string>>({});
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<string[]>();
  const [isSending, setSending] = useState(false);
  useTitle(type.name);

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const unfilled = fields.filter(({ id, required }) => required && (values[id] ?? '').trim() === '');
    setMissing(new Set(unfilled.map(({ id }) => id)));
    if (unfilled[0] !== undefined) {
      document.getElementById(`field-${unfilled[0].id}`)?.focus();
      return;
    }
    setSending(true);
    setProblem(undefined);
    try {
      const created = record(
        await call('POST', '/_site/portal/request', {
          body: {
            serviceDeskId: portalId,
            requestTypeId: type.id,
            requestFieldValues: valuesToSend(fields, values),
          },
          // An unfinished or broken panel costs its answers, never the request.
          ...(submission.current?.isValid === true ? { properties: submission.current.fields } : {}),
        }),
      );
      const key = text(created['issueKey']);
      showFlag({
        id: `sent-${key}`,
        type: 'success',
        title: fill(texts.requestSent, { key }),
        isAutoDismiss: true,
      });
      navigate(`/portal/${portalId}/${key}`);
    } catch (error) {
      setSending(false);
      setProblem(error instanceof ApiError ? error.messages : []);
    }
  };

  return (
    <div className="page narrow">
      <Breadcrumbs
        label={texts.helpCentre}
        steps={[{ to: '/portal', text: `${texts.helpCentre} / ${deskName}` }]}
      />
      <h1>{type.name}</h1>
      <p className="lead">{type.helpText || type.description}</p>
      {account === undefined && (
        <p className="notice" data-state="sign-in-hint">
          {texts.signedOutForm}
        </p>
      )}
      <form className="request-form" noValidate onSubmit={(event) => void send(event)}>
        {fields.map((field) => (
          <Field
            key={field.id}
            field={field}
            value={values[field.id] ?? ''}
            isMissing={missing.has(field.id)}
            onChange={(value) => {
              setValues((before) => ({ ...before, [field.id]: value }));
              setMissing((before) => new Set([...before].filter((id) => id !== field.id)));
            }}
          />
        ))}
        {modules.state === 'ready' &&
          modules.value.map((module) => (
            <ForgeModule
              key={module.key}
              module={module}
              onSubmit={(payload) => {
                submission.current = readSubmission(payload) ?? submission.current;
              }}
            />
          ))}
        {problem !== undefined && (
          <div className="notice notice-error" role="alert">
            <strong>{texts.notSent}</strong>
            {problem.map((message) => (
              <p key={message}>{message}</p>
            ))}
          </div>
        )}
        <div className="form-actions">
          <button className="button button-primary" disabled={isSending || account === undefined}>
            {isSending ? texts.sending : texts.send}
          </button>
          <Link className="button button-subtle" to="/portal">
            {texts.cancel}
          </Link>
        </div>
      </form>
    </div>
  );
}

interface FieldProps {
  field: FormField;
  value: string;
  isMissing: boolean;
  onChange: (value: string) => void;
}

function Field({ field, value, isMissing, onChange }: FieldProps): ReactNode {
  const texts = useTexts();
  if (field.kind === 'unsupported') return null;
  const id = `field-${field.id}`;
  const described = [
    field.description === '' ? undefined : `${id}-help`,
    isMissing ? `${id}-error` : undefined,
  ].filter((one) => one !== undefined);
  const common = {
    id,
    value,
    required: field.required,
    'aria-invalid': isMissing || undefined,
    'aria-describedby': described.length === 0 ? undefined : described.join(' '),
  };
  return (
    <div className="field">
      <label htmlFor={id}>
        {field.name}
        {field.required && (
          <span className="required" title={texts.required} aria-hidden="true">
            *
          </span>
        )}
      </label>
      {field.kind === 'line' && (
        <input {...common} type="text" onChange={(event) => onChange(event.target.value)} />
      )}
      {field.kind === 'text' && (
        <textarea {...common} rows={8} onChange={(event) => onChange(event.target.value)} />
      )}
      {field.kind === 'choice' && (
        <select {...common} onChange={(event) => onChange(event.target.value)}>
          <option value="" />
          {field.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
      {field.description !== '' && (
        <p className="help" id={`${id}-help`}>
          {field.description}
        </p>
      )}
      {isMissing && (
        <p className="field-error" id={`${id}-error`}>
          {texts.requiredMissing}
        </p>
      )}
    </div>
  );
}

function valuesToSend(fields: FormField[], values: Record<string, string>): Record<string, unknown> {
  const sent: Record<string, unknown> = {};
  for (const { id, kind } of fields) {
    const value = (values[id] ?? '').trim();
    if (value !== '') sent[id] = kind === 'choice' ? { value } : value;
  }
  return sent;
}
