import { useId, useRef, useState } from 'react';
import type { AgentAct } from '../../../src/bridge/views';
import { agentWords, decisionWords } from '../texts';
import { ActForm, type FormProps } from './act-form';
import { useActing } from './acting';
import { Choice } from './choice';
import { MOST } from './lengths';
import { useTyped, WordsField } from './words-field';

type Act = Extract<AgentAct, { kind: 'adjustment' }>;

/** Level, coverage or billing apart from the category, with a reason that has a sentence for the client. */
export function Adjustment(props: FormProps) {
  const { host, view, decision } = useActing();
  const words = agentWords[host.locale];
  const shared = decisionWords[host.locale];
  const id = useId();
  const [level, setLevel] = useState<'1' | '2'>();
  const [coverage, setCoverage] = useState<Act['coverage']>();
  const [billing, setBilling] = useState<Act['billing']>();
  const [code, setCode] = useState<Act['code']>();
  const [isChecked, setChecked] = useState(false);
  const note = useTyped(MOST.reason, { isRequired: false });
  const values = useRef<HTMLFieldSetElement>(null);
  const codes = useRef<HTMLSelectElement>(null);

  const isNothing = level === undefined && coverage === undefined && billing === undefined;
  const act: Act | undefined =
    isNothing || code === undefined || !note.isRight
      ? undefined
      : {
          kind: 'adjustment',
          revision: decision.decidedAt,
          ...(level === undefined ? {} : { level: level === '1' ? 1 : 2 }),
          ...(coverage === undefined ? {} : { coverage }),
          ...(billing === undefined ? {} : { billing }),
          code,
          ...(note.said === '' ? {} : { reason: note.said }),
        };

  function check() {
    setChecked(true);
    if (isNothing) values.current?.querySelector('select')?.focus();
    else if (code === undefined) codes.current?.focus();
    else note.check();
  }

  return (
    <ActForm
      {...props}
      kind="adjustment"
      {...(view.mayBill ? {} : { title: words.adjustLevelOnly })}
      act={act}
      check={check}
    >
      <fieldset className="act__values" ref={values} aria-describedby={`${id}-nothing`}>
        <legend className="visually-hidden">{words.acts.adjustment.title}</legend>
        <Choice
          label={shared.level}
          none={words.unchanged}
          options={[
            ['1', words.levels[1]],
            ['2', words.levels[2]],
          ]}
          chosen={level}
          choose={setLevel}
        />
        {view.mayBill && (
          <>
            <Choice
              label={shared.coverage}
              none={words.unchanged}
              options={[
                ['covered', words.coverages.covered],
                ['out', words.coverages.out],
              ]}
              chosen={coverage}
              choose={(picked) => {
                setCoverage(picked);
                if (picked === 'covered') setBilling(undefined);
              }}
            />
            {coverage === 'covered' ? (
              <p className="field__hint">{words.neverBilled}</p>
            ) : (
              <Choice
                label={shared.billing}
                none={words.unchanged}
                options={[
                  ['not-billed', words.billings['not-billed']],
                  ['billable', words.billings.billable],
                ]}
                chosen={billing}
                choose={setBilling}
              />
            )}
          </>
        )}
        <p className="field__error" id={`${id}-nothing`} role="alert">
          {isChecked && isNothing && words.nothingChosen}
        </p>
      </fieldset>
      <Choice
        ref={codes}
        label={words.adjustmentReason}
        hint={words.adjustmentReasonHint}
        none=""
        wrong={isChecked && !isNothing && code === undefined ? words.adjustmentReasonMissing : undefined}
        options={view.adjustmentReasons.map((reason) => [reason.code, reason.label])}
        chosen={code}
        choose={setCode}
      />
      <WordsField
        typed={note}
        label={words.noteLabel}
        hint={words.reasonHint}
        rows={2}
        locale={host.locale}
      />
    </ActForm>
  );
}
