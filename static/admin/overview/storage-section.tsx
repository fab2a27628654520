import Button from '@atlaskit/button/default/button';
import { useState } from 'react';
import type { StorageUse } from '../../../src/bridge/admin/overview';
import { unlessRefused } from '../ask';
import { invoke } from '../client';
import type { PageProps } from '../shell/page';
import { overviewWords } from './words';

/** How much is stored of what, counted when somebody asks. */
export function StorageSection({ host, refuse }: PageProps) {
  const words = overviewWords[host.locale];
  const [use, setUse] = useState<StorageUse[]>();
  const [state, setState] = useState<'idle' | 'counting' | 'failed'>('idle');

  async function count() {
    if (state === 'counting') return;
    setState('counting');
    try {
      const reply = unlessRefused(await invoke('countStorage', { locale: host.hostLocale }), refuse);
      if (reply !== undefined) setUse(reply.use);
      setState('idle');
    } catch (error) {
      console.warn('The storage was not counted.', error);
      setState('failed');
    }
  }

  const number = new Intl.NumberFormat(host.locale);
  const kilobytes = new Intl.NumberFormat(host.locale, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 0,
  });
  const shown = (value: string, { isMore }: StorageUse) => (isMore ? words.atLeast(value) : value);
  return (
    <section>
      <div className="row row--apart">
        <h2 className="section-title" id="storage">
          {words.storage}
        </h2>
        <Button spacing="compact" isLoading={state === 'counting'} onClick={() => void count()}>
          {words.count}
        </Button>
      </div>
      <p className="field__hint">{words.storageHint}</p>
      <p className="field__error" role="alert">
        {state === 'failed' && words.refreshFailed}
      </p>
      <span className="visually-hidden" role="status">
        {state === 'counting' && words.counting}
      </span>
      {use !== undefined && (
        <table className="table table--narrow" aria-labelledby="storage">
          <thead>
            <tr>
              <th scope="col">{words.kind}</th>
              <th scope="col">{words.values}</th>
              <th scope="col">{words.size}</th>
            </tr>
          </thead>
          <tbody>
            {use.map((each) => (
              <tr key={each.kind}>
                <th scope="row">{words.kindOf[each.kind]}</th>
                <td>{shown(number.format(each.keys), each)}</td>
                <td>{shown(kilobytes.format(Math.ceil(each.bytes / 1000)), each)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
