import '../contracts.css';
import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import Spinner from '@atlaskit/spinner';
import { useEffect, useRef, useState } from 'react';
import type { ImportPreview, UploadBegun } from '../../../../src/bridge/admin/contracts';
import type { Host } from '../../../ui/host';
import { unlessRefused } from '../../ask';
import { invoke } from '../../client';
import { useUnsaved } from '../../shell/unsaved';
import type { CsvFault, CsvRow } from '../csv';
import type { CategoryNames } from '../wording';
import { contractWords } from '../words';
import { ChooseFile } from './choose-file';
import { Preview } from './preview';
import { Progress } from './progress';
import { partsOf, type SourceFile } from './upload';

type HeaderFault = Extract<UploadBegun, { kind: 'bad-header' }>['faults'][number];

type Step =
  | { kind: 'choose' }
  | { kind: 'reading' | 'checking' }
  | { kind: 'uploading'; done: number; total: number }
  | { kind: 'refused-file'; name: string; fault: CsvFault }
  | { kind: 'refused-header'; name: string; faults: HeaderFault[] }
  | { kind: 'failed' | 'upload-gone' | 'import-running' }
  | { kind: 'preview'; preview: ImportPreview; ignored: string[]; parts: number; changed?: boolean }
  | { kind: 'running'; job: string; faulty: number };

/** From a file to contracts: choose, look at what would change, write. */
export function ImportView({
  job,
  names,
  host,
  refuse,
  close,
}: {
  /** An import that is under way already. */
  job: string | undefined;
  names: CategoryNames;
  host: Host;
  refuse: (message: string) => void;
  /** Says whether contracts may have changed. */
  close: (isWritten: boolean) => void;
}) {
  const words = contractWords[host.locale];
  const [step, setStep] = useState<Step>(
    job === undefined ? { kind: 'choose' } : { kind: 'running', job, faulty: 0 },
  );
  const [source, setSource] = useState<SourceFile>();
  const [starting, setStarting] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const locale = host.hostLocale;

  useUnsaved(step.kind === 'preview');
  const place = step.kind === 'preview' || step.kind === 'running' ? step.kind : 'file';
  useEffect(() => heading.current?.focus(), [place]);

  /** Runs a step; whatever fails on the way is told, and nothing was written by then. */
  async function attempt(run: () => Promise<void>) {
    try {
      await run();
    } catch (error) {
      console.warn('The file was not imported.', error);
      setStep({ kind: 'failed' });
    }
  }

  const open = (file: File) =>
    attempt(async () => {
      setStep({ kind: 'reading' });
      const { MOST_FILE_BYTES, readCsv } = await import('../csv');
      const csv =
        file.size > MOST_FILE_BYTES
          ? ({ kind: 'bad', fault: { code: 'too-large' } } as const)
          : readCsv(new Uint8Array(await file.arrayBuffer()));
      if (csv.kind === 'bad') {
        setStep({ kind: 'refused-file', name: file.name, fault: csv.fault });
        return;
      }
      setSource({ name: file.name, header: csv.header, rows: csv.rows });
      await send(file.name, csv.header, csv.rows);
    });

  async function send(name: string, header: string[], rows: CsvRow[]) {
    const fileName = name.slice(-255);
    const begun = unlessRefused(await invoke('beginContractImport', { locale, fileName, header }), refuse);
    if (begun === undefined) return;
    if (begun.kind === 'bad-header') {
      setStep({ kind: 'refused-header', name, faults: begun.faults });
      return;
    }
    const { parts, tooLarge } = partsOf(rows);
    let done = 0;
    for (const [part, sent] of parts.entries()) {
      setStep({ kind: 'uploading', done, total: rows.length });
      const reply = await invoke('uploadContracts', { locale, upload: begun.upload, part, rows: sent });
      if (unlessRefused(reply, refuse) === undefined) return;
      done += sent.length;
    }
    await check(begun.upload, parts.length, begun.ignoredColumns, tooLarge);
  }

  async function check(upload: string, parts: number, ignored: string[], tooLarge: readonly CsvRow[]) {
    setStep({ kind: 'checking' });
    const reply = unlessRefused(await invoke('previewContracts', { locale, upload, parts }), refuse);
    if (reply === undefined) return;
    if (reply.kind !== 'previewed') {
      setStep({ kind: reply.kind });
      return;
    }
    const left = tooLarge.map(({ line }) => ({ line, code: 'too-large' as const }));
    const { counts, faults, ...preview } = reply.preview;
    setStep({
      kind: 'preview',
      preview: {
        ...preview,
        counts: { ...counts, faulty: counts.faulty + left.length },
        faults: [...faults, ...left].sort((one, other) => one.line - other.line),
      },
      ignored,
      parts,
    });
  }

  const write = (
    shown: Extract<Step, { kind: 'preview' }>,
    mode: 'good-lines' | 'all-or-nothing',
  ): Promise<void> =>
    attempt(async () => {
      if (starting) return;
      setStarting(true);
      try {
        const { upload } = shown.preview;
        const reply = unlessRefused(await invoke('importContracts', { locale, upload, mode }), refuse);
        if (reply === undefined) return;
        switch (reply.kind) {
          case 'started':
            setStep({ kind: 'running', job: reply.job, faulty: shown.preview.counts.faulty });
            break;
          case 'import-running':
          case 'upload-gone':
            setStep({ kind: reply.kind });
            break;
          default:
            setStep({ ...shown, changed: true });
        }
      } finally {
        setStarting(false);
      }
    });

  const another = () => {
    setSource(undefined);
    setStep({ kind: 'choose' });
  };

  return (
    <div className="stack contract-form">
      <h2 className="section-title" tabIndex={-1} ref={heading}>
        {step.kind === 'preview' && source ? words.previewTitle(source.name) : words.importTitle}
      </h2>
      {body()}
    </div>
  );

  function body() {
    switch (step.kind) {
      case 'choose':
        return (
          <>
            <p className="text">{words.importIntro}</p>
            <ChooseFile host={host} choose={(file) => void open(file)} />
            <Back label={words.cancel} onClick={() => close(false)} />
          </>
        );
      case 'reading':
        return <Waiting label={words.reading} />;
      case 'checking':
        return <Waiting label={words.checking} />;
      case 'uploading':
        return <Waiting label={words.uploading(step.done, step.total)} />;
      case 'refused-file':
      case 'refused-header':
        return (
          <>
            <div role="alert">
              <SectionMessage appearance="error" title={words.fileRefused(step.name)}>
                <ul className="list">
                  {(step.kind === 'refused-file'
                    ? [words.files[step.fault.code]('line' in step.fault ? step.fault.line : 0)]
                    : step.faults.map((fault) =>
                        fault.code === 'missing-column'
                          ? words.missingColumn(words.columns[fault.column])
                          : words.repeatedColumn(words.columns[fault.column], fault.position),
                      )
                  ).map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </SectionMessage>
            </div>
            <ChooseFile host={host} choose={(file) => void open(file)} />
            <Back label={words.cancel} onClick={() => close(false)} />
          </>
        );
      case 'failed':
      case 'upload-gone':
      case 'import-running':
        return (
          <>
            <div role="alert">
              <SectionMessage appearance="error">
                <p className="text">
                  {step.kind === 'failed'
                    ? words.importFailed
                    : step.kind === 'upload-gone'
                      ? words.uploadGone
                      : words.importRunning}
                </p>
              </SectionMessage>
            </div>
            <div className="row">
              <Button onClick={another}>{words.otherFile}</Button>
              <Button appearance="subtle" onClick={() => close(false)}>
                {words.backToList}
              </Button>
            </div>
          </>
        );
      case 'preview':
        return (
          source && (
            <>
              {step.changed && (
                <div role="alert">
                  <SectionMessage appearance="warning">
                    <p className="text">{words.changedMeanwhile}</p>
                    <Button
                      spacing="compact"
                      onClick={() =>
                        void attempt(() =>
                          check(step.preview.upload, step.parts, step.ignored, partsOf(source.rows).tooLarge),
                        )
                      }
                    >
                      {words.checkAgain}
                    </Button>
                  </SectionMessage>
                </div>
              )}
              <Preview
                preview={step.preview}
                ignored={step.ignored}
                source={source}
                names={names}
                host={host}
                starting={starting}
                blocked={step.changed === true}
                start={(mode) => void write(step, mode)}
                another={another}
                cancel={() => close(false)}
              />
            </>
          )
        );
      case 'running':
        return <Progress job={step.job} faulty={step.faulty} host={host} refuse={refuse} close={close} />;
    }
  }
}

function Waiting({ label }: { label: string }) {
  return (
    <div className="centred" aria-busy="true">
      <Spinner size="small" label={label} />
      <span role="status">{label}</span>
    </div>
  );
}

function Back({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <div>
      <Button appearance="subtle" onClick={onClick}>
        {label}
      </Button>
    </div>
  );
}
