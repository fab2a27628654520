import { useState, type ReactNode } from 'react';

import { call, list, record, text, useLoad } from '../common/api';
import { useTitle } from '../common/router';
import { useSession } from '../common/session';
import { Load } from '../common/states';
import { useTexts } from '../common/texts';
import { ForgeModule, useModules } from '../forge/forge-module';
import { SettingsLayout } from './settings-layout';

/** What the app brings to the workflow and to rules of automation, and a way to try it. */
export function RuleSettings(): ReactNode {
  const texts = useTexts();
  useTitle(texts.ruleSettings);
  return (
    <SettingsLayout>
      <h1>{texts.ruleSettings}</h1>
      <Workflow />
      <Automation />
    </SettingsLayout>
  );
}

interface Transition {
  id: string;
  name: string;
  to: string;
  rules: string[];
}

function Workflow(): ReactNode {
  const texts = useTexts();
  const workflow = useLoad('workflow', async () => {
    const answer = record(await call('GET', '/_site/workflow'));
    return {
      transitions: list(answer['transitions']).map((one): Transition => {
        const { id, name, to, rules } = record(one);
        return { id: text(id), name: text(name), to: text(to), rules: list(rules).map(text) };
      }),
      rules: list(answer['rules']).map((one) => {
        const { key, kind, name } = record(one);
        return { key: text(key), kind: text(kind), name: text(name) };
      }),
    };
  });
  const change = async ({ id, rules }: Transition, key: string, isOn: boolean): Promise<void> => {
    await call('PUT', `/_site/workflow/${id}`, {
      rules: isOn ? [...rules, key] : rules.filter((other) => other !== key),
    });
    if (workflow.state === 'ready') await workflow.reload();
  };
  return (
    <section aria-labelledby="workflow">
      <h2 id="workflow">{texts.workflow}</h2>
      <p className="subtle">{texts.workflowIntro}</p>
      <Load from={workflow}>
        {({ transitions, rules }) => (
          <div className="scroll-x" role="group" aria-label={texts.workflow} tabIndex={0}>
            <table className="table dense">
              <thead>
                <tr>
                  <th scope="col">{texts.transition}</th>
                  {rules.map(({ key, kind, name }) => (
                    <th scope="col" key={key}>
                      {name} ({kind === 'condition' ? texts.condition : texts.validator})
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {transitions.map((transition) => (
                  <tr key={transition.id}>
                    <th scope="row">
                      {transition.name} → {transition.to}
                    </th>
                    {rules.map(({ key, kind, name }) => (
                      <td key={key}>
                        <input
                          type="checkbox"
                          aria-label={`${transition.name} : ${name} (${kind === 'condition' ? texts.condition : texts.validator})`}
                          defaultChecked={transition.rules.includes(key)}
                          onChange={(event) => void change(transition, key, event.target.checked)}
                        />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Load>
    </section>
  );
}

function Automation(): ReactNode {
  const texts = useTexts();
  const actions = useLoad('actions', async () =>
    list(record(await call('GET', '/_site/actions'))['actions']).map((one) => {
      const { key, name, description } = record(one);
      return { key: text(key), name: text(name), description: text(description) };
    }),
  );
  return (
    <section aria-labelledby="automation">
      <h2 id="automation">{texts.automation}</h2>
      <p className="subtle">{texts.automationIntro}</p>
      <Load from={actions}>
        {(all) =>
          all.map((action) => (
            <details key={action.key} className="side-card" data-action={action.key}>
              <summary>{action.name}</summary>
              <div className="action-card">
                <p>{action.description}</p>
                <ActionTrial actionKey={action.key} />
              </div>
            </details>
          ))
        }
      </Load>
    </section>
  );
}

/** An action with the form that configures it in a rule, run as the person whose connection the rule would have. */
function ActionTrial({ actionKey }: { actionKey: string }): ReactNode {
  const texts = useTexts();
  const { account, accounts } = useSession();
  const modules = useModules({ kind: 'action', actionKey });
  const [inputs, setInputs] = useState<Record<string, unknown>>({});
  const [person, setPerson] = useState(account?.accountId ?? '');
  const [answer, setAnswer] = useState<string>();
  const run = async (): Promise<void> => {
    const body = { accountId: person, inputs };
    setAnswer(JSON.stringify(await call('POST', `/_site/actions/${actionKey}`, body), null, 2));
  };
  return (
    <>
      <Load from={modules}>
        {([module]) =>
          module === undefined ? null : (
            <ForgeModule module={module} minHeight={96} onSubmit={(payload) => setInputs(record(payload))} />
          )
        }
      </Load>
      <div className="field">
        <label htmlFor={`person-${actionKey}`}>{texts.runAs}</label>
        <select id={`person-${actionKey}`} value={person} onChange={(event) => setPerson(event.target.value)}>
          {accounts.map(({ accountId, displayName }) => (
            <option key={accountId} value={accountId}>
              {displayName}
            </option>
          ))}
        </select>
      </div>
      <button className="button" onClick={() => void run()}>
        {texts.runAction}
      </button>
      {answer !== undefined && (
        <pre role="status" className="action-answer">
          {answer}
        </pre>
      )}
    </>
  );
}
