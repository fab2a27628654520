import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import { useId, useState } from 'react';
import type { ConfigurationPart, ConfigurationPreviewed } from '../../../src/bridge/admin/configuration';
import type { PolicyDesk } from '../../../src/bridge/admin/policy';
import type { Host } from '../../ui/host';
import { unlessRefused } from '../ask';
import { ChangeList } from '../categories/change-list';
import { showDesk } from '../categories/desk-store';
import { FindingList } from '../categories/finding-list';
import { invoke } from '../client';
import { saveFile } from '../save-file';
import { settingsWords, type SettingsWords } from './words';

type Contracts = { header: string[]; rows: string[][] };
type Previewed = Extract<ConfigurationPreviewed, { kind: 'previewed' }>;
type Problem = Exclude<ConfigurationPreviewed, Previewed>;
type Shown =
  | { kind: 'none' | 'failed' | 'imported' }
  | { kind: 'preview'; preview: Previewed; isAgain: boolean }
  | { kind: 'problem'; problem: Problem };

/** The whole configuration as one file, out and in again by way of the draft. */
export function ConfigurationSection({
  desk,
  host,
  refuse,
}: {
  desk: PolicyDesk;
  host: Host;
  refuse: (message: string) => void;
}) {
  const words = settingsWords[host.locale];
  const id = useId();
  const [busy, setBusy] = useState<'export' | 'import'>();
  const [withContracts, setWithContracts] = useState(false);
  const [file, setFile] = useState<string>();
  const [contracts, setContracts] = useState<Contracts>();
  const [part, setPart] = useState<ConfigurationPart>('policy');
  const [shown, setShown] = useState<Shown>({ kind: 'none' });

  async function act(what: 'export' | 'import', run: () => Promise<void>) {
    if (busy !== undefined) return;
    setBusy(what);
    try {
      await run();
    } catch (error) {
      console.warn('The configuration was not moved.', error);
      setShown({ kind: 'failed' });
    } finally {
      setBusy(undefined);
    }
  }

  const exportAll = () =>
    act('export', async () => {
      const reply = await invoke('exportConfiguration', { locale: host.hostLocale });
      const answer = unlessRefused(reply, refuse);
      if (!answer) return;
      const all = withContracts ? await allContracts() : undefined;
      const content = { ...answer.configuration, ...(all ? { contracts: all } : {}) };
      const day = (answer.configuration.exportedAt ?? '').slice(0, 10);
      saveFile(`palier-${day}.json`, 'application/json', JSON.stringify(content, null, 2));
    });

  async function allContracts(): Promise<Contracts> {
    const all: Contracts = { header: [], rows: [] };
    let after: string | undefined;
    do {
      const reply = await invoke('exportContracts', {
        locale: host.hostLocale,
        ...(after === undefined ? {} : { after }),
      });
      const page = unlessRefused(reply, refuse);
      if (page?.kind !== 'ok') throw new Error('The contracts were replaced while they were read.');
      all.header = page.header;
      all.rows.push(...page.rows);
      after = page.next;
    } while (after !== undefined);
    return all;
  }

  const choose = (chosen: File | undefined) =>
    act('import', async () => {
      setShown({ kind: 'none' });
      setFile(undefined);
      setContracts(undefined);
      if (!chosen) return;
      const { text, contracts: lines } = withoutContracts(await chosen.text());
      setFile(text);
      setContracts(lines);
      await preview(text, part, false);
    });

  async function preview(text: string, which: ConfigurationPart, isAgain: boolean) {
    const reply = await invoke('previewConfiguration', { locale: host.hostLocale, file: text, part: which });
    const answer = unlessRefused(reply, refuse);
    if (!answer) return;
    setShown(
      answer.kind === 'previewed'
        ? { kind: 'preview', preview: answer, isAgain }
        : { kind: 'problem', problem: answer },
    );
  }

  const take = (revision: number) =>
    act('import', async () => {
      if (file === undefined) return;
      const reply = await invoke('importConfiguration', { locale: host.hostLocale, file, part, revision });
      const answer = unlessRefused(reply, refuse);
      if (!answer) return;
      if (answer.kind === 'saved') {
        showDesk(answer.desk);
        setShown({ kind: 'imported' });
      } else if (answer.kind === 'changed-meanwhile') {
        showDesk(answer.desk);
        await preview(file, part, true);
      } else {
        setShown({ kind: 'problem', problem: answer });
      }
    });

  async function saveContracts(lines: Contracts) {
    const { writeCsv } = await import('../contracts/csv');
    saveFile('palier-contracts.csv', 'text/csv', writeCsv([lines.header, ...lines.rows]));
  }

  return (
    <section className="stack" aria-labelledby={`${id}-title`}>
      <h2 className="section-title" id={`${id}-title`}>
        {words.configuration}
      </h2>
      <p className="text text--subtle">{words.configurationHint}</p>
      <div className="row">
        <Button onClick={() => void exportAll()} isLoading={busy === 'export'}>
          {words.export}
        </Button>
        <label className="row text">
          <input
            type="checkbox"
            className="checkbox"
            checked={withContracts}
            onChange={({ target }) => setWithContracts(target.checked)}
          />
          {words.withContracts}
        </label>
      </div>
      <div className="field">
        <label className="field__label" htmlFor={`${id}-file`}>
          {words.chooseFile}
        </label>
        <input
          type="file"
          id={`${id}-file`}
          accept="application/json,.json"
          onChange={({ target }) => void choose(target.files?.[0])}
        />
      </div>
      <div className="stack" aria-live="polite">
        {shown.kind === 'failed' && (
          <SectionMessage appearance="error">
            <p className="text">{words.failed}</p>
          </SectionMessage>
        )}
        {shown.kind === 'imported' && (
          <SectionMessage appearance="success">
            <p className="text">{words.imported}</p>
          </SectionMessage>
        )}
        {shown.kind === 'problem' && <ProblemMessage problem={shown.problem} words={words} />}
        {shown.kind === 'preview' && (
          <>
            {shown.isAgain && (
              <SectionMessage appearance="warning">
                <p className="text">{words.conflict}</p>
              </SectionMessage>
            )}
            {shown.preview.hasDraft && (
              <label className="row text">
                {words.importPart}
                <select
                  className="select"
                  value={part}
                  onChange={({ target }) => {
                    const chosen = target.value === 'draft' ? 'draft' : 'policy';
                    setPart(chosen);
                    if (file !== undefined) void act('import', () => preview(file, chosen, false));
                  }}
                >
                  <option value="policy">{words.parts.policy}</option>
                  <option value="draft">{words.parts.draft}</option>
                </select>
              </label>
            )}
            <h3 className="section-title">{words.preview}</h3>
            <ChangeList changes={shown.preview.changes} names={desk} locale={host.locale} />
            <FindingList findings={shown.preview.findings} names={desk} locale={host.locale} />
            <div>
              <Button
                appearance="primary"
                isLoading={busy === 'import'}
                onClick={() => void take(shown.preview.revision)}
              >
                {words.intoDraft}
              </Button>
            </div>
          </>
        )}
        {contracts && shown.kind !== 'problem' && (
          <div className="row">
            <span className="text">{words.contractsInFile(contracts.rows.length)}</span>
            <Button onClick={() => void saveContracts(contracts)}>{words.saveContracts}</Button>
          </div>
        )}
      </div>
    </section>
  );
}

function ProblemMessage({ problem, words }: { problem: Problem; words: SettingsWords }) {
  const { problems } = words;
  switch (problem.kind) {
    case 'not-json':
    case 'not-a-configuration':
      return (
        <SectionMessage appearance="error">
          <p className="text">{problems[problem.kind]}</p>
        </SectionMessage>
      );
    case 'other-version':
      return (
        <SectionMessage appearance="error">
          <p className="text">{problems['other-version'](problem.version, problem.known)}</p>
        </SectionMessage>
      );
    case 'too-large':
      return (
        <SectionMessage appearance="error">
          <p className="text">{problems['too-large'](problem.most)}</p>
        </SectionMessage>
      );
    case 'invalid':
      return (
        <SectionMessage appearance="error" title={problems.invalid}>
          <ul className="list">
            {problem.faults.map(({ path, message }, index) => (
              <li key={index}>
                <code>{path}</code> {message}
              </li>
            ))}
          </ul>
        </SectionMessage>
      );
  }
}

/** Contracts can be many: they go their own way and not through the back end's reading of the policy. */
function withoutContracts(text: string): { text: string; contracts?: Contracts } {
  let json: unknown;
  try {
    json = JSON.parse(text) as unknown;
  } catch (error) {
    console.warn('The file is no JSON.', error);
    // Its beginning is enough to be told so.
    return { text: text.slice(0, 1000) };
  }
  if (typeof json !== 'object' || json === null || !('contracts' in json)) return { text };
  const { contracts, ...rest } = json;
  return isTable(contracts)
    ? { text: JSON.stringify(rest), contracts }
    : { text: JSON.stringify({ ...rest, contracts: null }) };
}

function isTable(value: unknown): value is Contracts {
  const isLine = (line: unknown): boolean =>
    Array.isArray(line) && line.every((cell) => typeof cell === 'string');
  return (
    typeof value === 'object' &&
    value !== null &&
    'header' in value &&
    'rows' in value &&
    isLine(value.header) &&
    Array.isArray(value.rows) &&
    value.rows.every(isLine)
  );
}
