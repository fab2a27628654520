import type { DraftView } from '../../../src/bridge/admin/policy';
import type { TextsView } from '../../../src/bridge/admin/texts';
import type { Host } from '../../ui/host';
import { Broken, Loading } from '../../ui/page-states';
import { commonWords } from '../../ui/texts';
import { useAnswer } from '../../ui/use-answer';
import { invoke } from '../client';
import type { PageProps } from '../shell/page';
import { TextsEditor } from './texts-editor';

interface Read {
  view: TextsView;
  draft: DraftView;
  categoryNames: Readonly<Record<string, string>>;
}

/** Every sentence that clients read, per language: Palier's, or in the site's own words. */
export function TextsPage({ host, refuse }: PageProps) {
  const { answer, ask } = useAnswer(() => read(host, refuse));
  switch (answer.state) {
    case 'loading':
      return <Loading label={commonWords[host.locale].loading} />;
    case 'failed':
      return <Broken host={host} again={ask} />;
    case 'ready':
      return answer.value && <TextsEditor {...answer.value} host={host} refuse={refuse} />;
  }
}

async function read(host: Host, refuse: (message: string) => void): Promise<Read | undefined> {
  const { hostLocale: locale } = host;
  const [texts, policy] = await Promise.all([
    invoke('readTexts', { locale }),
    invoke('readPolicy', { locale }),
  ]);
  if (texts.kind === 'refused' || policy.kind === 'refused') {
    refuse((texts.kind === 'refused' ? texts : (policy as { message: string })).message);
    return undefined;
  }
  return { view: texts.view, draft: policy.desk.draft, categoryNames: policy.desk.categoryNames };
}
