import Button from '@atlaskit/button/default/button';
import { useId, useState } from 'react';
import type { Host } from '../../../ui/host';
import { dated, download } from '../download';
import { contractWords } from '../words';
import type { Column } from '../words/shape';

/** A file from the disk, by the button or dropped, and what it should look like. */
export function ChooseFile({ host, choose }: { host: Host; choose: (file: File) => void }) {
  const words = contractWords[host.locale];
  const id = useId();
  const [over, setOver] = useState(false);
  const columns = Object.keys(words.importColumn) as Column[];

  async function template() {
    const { writeCsv } = await import('../csv');
    download(dated(words.templateName), writeCsv([columns.map((column) => words.columns[column])]));
  }

  return (
    <>
      <div
        className={over ? 'dropzone is-over' : 'dropzone'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const [file] = event.dataTransfer.files;
          if (file) choose(file);
        }}
      >
        <label className="field__label" htmlFor={id}>
          {words.chooseFile}
        </label>
        <input
          id={id}
          className="file"
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) choose(file);
            // The same file, once corrected, may be chosen again.
            target.value = '';
          }}
        />
        <p className="field__hint" id={`${id}-hint`}>
          {words.fileHint}
        </p>
      </div>
      <details className="fold">
        <summary>{words.importColumns}</summary>
        <div className="fold__content stack stack--tight">
          <dl className="import-columns">
            {columns.map((column) => (
              <div key={column} className="import-columns__row">
                <dt>{words.columns[column]}</dt>
                <dd>{words.importColumn[column]}</dd>
              </div>
            ))}
          </dl>
          <div>
            <Button spacing="compact" onClick={() => void template()}>
              {words.importTemplate}
            </Button>
          </div>
        </div>
      </details>
    </>
  );
}
