import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import { useId, useState, type ReactNode } from 'react';
import type { ImportPreview } from '../../../../src/bridge/admin/contracts';
import type { Host } from '../../../ui/host';
import { dated, download } from '../download';
import { warningText, type CategoryNames } from '../wording';
import { contractWords } from '../words';
import { faultText, faultyRows } from './faulty-lines';
import type { SourceFile } from './upload';

const MOST_FAULTS = 100;
const COUNTS = ['created', 'changed', 'unchanged', 'kept', 'faulty'] as const;

/** What the file would change, before anything is written. */
export function Preview({
  preview,
  ignored,
  source,
  names,
  host,
  starting,
  blocked,
  start,
  another,
  cancel,
}: {
  preview: ImportPreview;
  /** Names of columns that are not read. */
  ignored: string[];
  source: SourceFile;
  names: CategoryNames;
  host: Host;
  starting: boolean;
  /** It is out of date. */
  blocked: boolean;
  start: (mode: 'good-lines' | 'all-or-nothing') => void;
  another: () => void;
  cancel: () => void;
}) {
  const words = contractWords[host.locale];
  const id = useId();
  const [mode, setMode] = useState<'good-lines' | 'all-or-nothing'>('good-lines');
  const { counts, faults, changed, created, warnings } = preview;
  const toWrite = counts.created + counts.changed;
  const stopped = mode === 'all-or-nothing' && counts.faulty > 0;

  return (
    <div className="stack">
      <dl className="figures">
        {COUNTS.map((count) => (
          <div key={count} className="figure">
            <dt>{words.counts[count]}</dt>
            <dd>{counts[count]}</dd>
          </div>
        ))}
      </dl>
      {counts.kept > 0 && <p className="field__hint">{words.keptHint}</p>}
      {ignored.length > 0 && <p className="text">{words.ignoredColumns(ignored.join(', '))}</p>}

      {counts.faulty > 0 && (
        <Section id={`${id}-faults`} title={words.faultsTitle(counts.faulty)}>
          <div className="table-scroll">
            <table className="table" aria-labelledby={`${id}-faults`}>
              <thead>
                <tr>
                  <th scope="col">{words.line}</th>
                  <th scope="col">{words.column}</th>
                  <th scope="col">{words.reason}</th>
                </tr>
              </thead>
              <tbody>
                {faults.slice(0, MOST_FAULTS).map((fault, index) => (
                  <tr key={index}>
                    <th scope="row">{fault.line}</th>
                    <td>{fault.column !== undefined && words.columns[fault.column]}</td>
                    <td className="table__wide">{faultText(fault, host.locale)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {faults.length > MOST_FAULTS && (
            <p className="field__hint">{words.moreFaults(faults.length - MOST_FAULTS)}</p>
          )}
          <div>
            <DownloadFaults source={source} faults={faults} host={host} />
          </div>
        </Section>
      )}

      {warnings.length > 0 && (
        <Fold title={words.warningsTitle(warnings.length)}>
          <ul className="list">
            {warnings.map(({ reference, warning }, index) => (
              <li key={index}>
                <strong>{reference}</strong> – {warningText(warning, host.locale, names)}
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {changed.length > 0 && (
        <Fold title={words.changedTitle(counts.changed)}>
          {counts.changed > changed.length && (
            <p className="field__hint">{words.firstOnly(changed.length)}</p>
          )}
          <div className="table-scroll">
            <table className="table conflict">
              <thead>
                <tr>
                  <th scope="col">{words.line}</th>
                  <th scope="col">{words.fields.reference}</th>
                  <th scope="col">{words.whatChanges}</th>
                </tr>
              </thead>
              <tbody>
                {changed.map(({ line, reference, changes }) => (
                  <tr key={line}>
                    <td>{line}</td>
                    <th scope="row">{reference}</th>
                    <td className="table__wide">
                      {changes.map(({ column, was, becomes }) => (
                        <p className="change" key={column}>
                          {words.columns[column]}
                          {words.colon}
                          <del>{was || `(${words.empty})`}</del> → <ins>{becomes || `(${words.empty})`}</ins>
                        </p>
                      ))}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Fold>
      )}
      {created.length > 0 && (
        <Fold title={words.createdTitle(counts.created)}>
          {counts.created > created.length && (
            <p className="field__hint">{words.firstOnly(created.length)}</p>
          )}
          <div className="table-scroll">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{words.line}</th>
                  <th scope="col">{words.fields.reference}</th>
                  <th scope="col">{words.fields.organisations}</th>
                </tr>
              </thead>
              <tbody>
                {created.map(({ line, reference, organisations }) => (
                  <tr key={line}>
                    <td>{line}</td>
                    <th scope="row">{reference}</th>
                    <td className="table__wide">{organisations}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Fold>
      )}

      {toWrite > 0 && counts.faulty > 0 && (
        <fieldset className="fieldset">
          <legend className="field__label">{words.modeTitle}</legend>
          {(['good-lines', 'all-or-nothing'] as const).map((each) => (
            <label key={each} className="choice">
              <input
                type="radio"
                name={`${id}-mode`}
                checked={mode === each}
                onChange={() => setMode(each)}
              />
              <span>{each === 'good-lines' ? words.modeGood(counts.faulty) : words.modeAll}</span>
            </label>
          ))}
        </fieldset>
      )}
      {toWrite === 0 && (
        <SectionMessage>
          <p className="text">{words.nothingToDo}</p>
        </SectionMessage>
      )}
      <p className="text" role="status">
        {stopped && words.modeAllBlocked}
      </p>
      <div className="form-actions">
        {toWrite > 0 && (
          <Button
            appearance="primary"
            isDisabled={stopped || blocked}
            isLoading={starting}
            onClick={() => start(mode)}
          >
            {words.start(toWrite)}
          </Button>
        )}
        <Button isDisabled={starting} onClick={another}>
          {words.otherFile}
        </Button>
        <Button appearance="subtle" isDisabled={starting} onClick={cancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="stack stack--tight">
      <h3 className="section-title" id={id}>
        {title}
      </h3>
      {children}
    </section>
  );
}

function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="fold">
      <summary>{title}</summary>
      <div className="fold__content">{children}</div>
    </details>
  );
}

function DownloadFaults({
  source,
  faults,
  host,
}: {
  source: SourceFile;
  faults: ImportPreview['faults'];
  host: Host;
}) {
  const words = contractWords[host.locale];
  async function save() {
    const { writeCsv } = await import('../csv');
    download(dated(words.faultsName), writeCsv(faultyRows(source, faults, host.locale)));
  }
  return (
    <Button spacing="compact" onClick={() => void save()}>
      {words.downloadFaults}
    </Button>
  );
}
