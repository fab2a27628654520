import type { TextsView } from '../../../src/bridge/admin/texts';
import type { Host } from '../../ui/host';
import { Broken, Loading } from '../../ui/page-states';
import { commonWords } from '../../ui/texts';
import { useAnswer } from '../../ui/use-answer';
import { unlessRefused } from '../ask';
import { useDesk } from '../categories/desk-store';
import { invoke } from '../client';
import type { PageProps } from '../shell/page';
import { TextsEditor } from './texts-editor';

/** Every sentence that clients read, per language: Palier's, or in the site's own words. */
export function TextsPage({ host, refuse }: PageProps) {
  const { answer, ask } = useAnswer(() => readTexts(host, refuse));
  const { desk, failed, read } = useDesk(host, refuse);
  if (answer.state === 'failed') return <Broken host={host} again={ask} />;
  if (failed && desk === undefined) return <Broken host={host} again={read} />;
  if (answer.state === 'loading' || desk === undefined)
    return <Loading label={commonWords[host.locale].loading} />;
  return answer.value && <TextsEditor view={answer.value} desk={desk} host={host} refuse={refuse} />;
}

async function readTexts(host: Host, refuse: (message: string) => void): Promise<TextsView | undefined> {
  return unlessRefused(await invoke('readTexts', { locale: host.hostLocale }), refuse)?.view;
}
