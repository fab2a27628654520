import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import { Fragment, useState } from 'react';
import type {
  Comparable,
  PolicyChange,
  PolicyDesk,
  Publication,
  VersionView,
  VersionsRead,
} from '../../../src/bridge/admin/policy';
import type { Host } from '../../ui/host';
import { dateTime } from '../../ui/locale';
import { Broken, Loading } from '../../ui/page-states';
import { commonWords } from '../../ui/texts';
import { useAnswer } from '../../ui/use-answer';
import { unlessRefused } from '../ask';
import { invoke } from '../client';
import { ChangeList } from './change-list';
import { showDesk } from './desk-store';
import { FindingList } from './finding-list';
import { PublishForm } from './publish-form';
import { policyWords } from './words';

type Notice = { kind: 'success' | 'warning' | 'error'; text: string } | undefined;

/** Every version with its author, reason, date and difference; an old one can be published again, a coming one withdrawn. */
export function Versions({
  desk,
  host,
  refuse,
}: {
  desk: PolicyDesk;
  host: Host;
  refuse: (message: string) => void;
}) {
  const words = policyWords[host.locale];
  const { answer, ask, put } = useAnswer(() => read(undefined));
  const [open, setOpen] = useState<{ version: number; what: 'changes' | 'again' }>();
  const [notice, setNotice] = useState<Notice>();
  const [blocked, setBlocked] = useState<Parameters<typeof FindingList>[0]['findings']>([]);
  const [busy, setBusy] = useState<number>();
  const [seen, setSeen] = useState(desk);

  // A version that was published or began to count is not in a list of before.
  if (seen.newestVersion !== desk.newestVersion || seen.inForce.version !== desk.inForce.version) {
    setSeen(desk);
    ask();
  }

  async function read(before: number | undefined): Promise<VersionsRead | undefined> {
    const reply = await invoke('readVersions', { locale: host.hostLocale, ...(before ? { before } : {}) });
    return unlessRefused(reply, refuse);
  }

  async function act(version: number, run: () => Promise<Notice>) {
    setBusy(version);
    setNotice(undefined);
    setBlocked([]);
    try {
      setNotice(await run());
    } catch (error) {
      console.warn('The version was not changed.', error);
      setNotice({ kind: 'error', text: words.loadFailed });
    } finally {
      setBusy(undefined);
    }
  }

  const withdraw = (version: number) =>
    act(version, async () => {
      const reply = await invoke('withdrawVersion', { locale: host.hostLocale, version });
      const done = unlessRefused(reply, refuse);
      if (!done) return undefined;
      showDesk(done.desk);
      ask();
      return done.kind === 'withdrawn'
        ? { kind: 'success', text: words.withdrawn(version) }
        : { kind: 'warning', text: words.notWithdrawn(version) };
    });

  const again = (version: number, publication: Publication) =>
    act(version, async () => {
      const reply = await invoke('publishAgain', { locale: host.hostLocale, version, ...publication });
      const done = unlessRefused(reply, refuse);
      if (!done) return undefined;
      if (done.kind === 'blocked') {
        setBlocked(done.findings);
        return { kind: 'error', text: words.blocked };
      }
      if (done.kind === 'invalid')
        return { kind: 'error', text: done.faults.map(({ message }) => message).join(' ') };
      showDesk(done.desk);
      if (done.kind !== 'published') return { kind: 'warning', text: words.changedMeanwhile };
      setOpen(undefined);
      const { effectiveFrom: from } = publication;
      const date = from === undefined ? undefined : dateTime(from, host.locale, host.timeZone);
      return { kind: 'success', text: words.published(done.version, date) };
    });

  const more = (list: VersionsRead) =>
    act(0, async () => {
      const page = await read(list.next);
      if (page) put({ ...page, versions: [...list.versions, ...page.versions] });
      return undefined;
    });

  return (
    <section className="stack" aria-labelledby="versions">
      <h2 className="section-title" id="versions">
        {words.versionsTitle}
      </h2>
      <div aria-live="polite">
        {notice && (
          <SectionMessage appearance={notice.kind}>
            <p className="text">{notice.text}</p>
            {blocked.length > 0 && <FindingList findings={blocked} names={desk} locale={host.locale} />}
          </SectionMessage>
        )}
      </div>
      {answer.state === 'loading' && <Loading label={commonWords[host.locale].loading} />}
      {answer.state === 'failed' && <Broken host={host} again={ask} />}
      {answer.state === 'ready' && answer.value && (
        <>
          <div className="table-scroll">
            <table className="table" aria-labelledby="versions">
              <thead>
                <tr>
                  <th scope="col">{words.version}</th>
                  <th scope="col">{words.state}</th>
                  <th scope="col">{words.effective}</th>
                  <th scope="col">{words.author}</th>
                  <th scope="col">{words.reason}</th>
                  <th scope="col">{words.actions}</th>
                </tr>
              </thead>
              <tbody>
                {answer.value.versions.map((version) => (
                  <Fragment key={version.version}>{row(version)}</Fragment>
                ))}
              </tbody>
            </table>
          </div>
          {answer.value.next !== undefined && (
            <div>
              <Button isLoading={busy === 0} onClick={() => void (answer.value && more(answer.value))}>
                {words.older}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );

  function row({ version, ...rest }: VersionView) {
    const isOpen = open?.version === version ? open.what : undefined;
    const toggle = (what: 'changes' | 'again') => setOpen(isOpen === what ? undefined : { version, what });
    return (
      <>
        <tr>
          <th scope="row">{version}</th>
          <td>{words.states[rest.state]}</td>
          <td>
            <time dateTime={rest.effectiveFrom}>
              {dateTime(rest.effectiveFrom, host.locale, host.timeZone)}
            </time>
          </td>
          <td>{rest.author ?? words.unknownPerson}</td>
          <td className="table__wide">{rest.reason}</td>
          <td>
            <div className="row">
              <Button
                spacing="compact"
                aria-expanded={isOpen === 'changes'}
                aria-label={words.showOf(version)}
                onClick={() => toggle('changes')}
              >
                {words.show}
              </Button>
              {rest.state === 'pending' && (
                <Button
                  spacing="compact"
                  aria-label={words.withdrawOf(version)}
                  isLoading={busy === version}
                  onClick={() => void withdraw(version)}
                >
                  {words.withdraw}
                </Button>
              )}
              {(rest.state === 'replaced' || rest.state === 'withdrawn') && (
                <Button
                  spacing="compact"
                  aria-expanded={isOpen === 'again'}
                  aria-label={words.rollBackOf(version)}
                  onClick={() => toggle('again')}
                >
                  {words.rollBack}
                </Button>
              )}
            </div>
          </td>
        </tr>
        {isOpen !== undefined && (
          <tr>
            <td colSpan={6}>
              {isOpen === 'changes' ? (
                <Compared version={version} changes={rest.changes} desk={desk} host={host} refuse={refuse} />
              ) : (
                <div className="stack">
                  <h3 className="section-title">{words.rollBackTitle(version)}</h3>
                  <p className="text text--subtle">{words.rollBackHint}</p>
                  <PublishForm
                    host={host}
                    publish={(publication) => again(version, publication)}
                    cancel={() => setOpen(undefined)}
                  />
                </div>
              )}
            </td>
          </tr>
        )}
      </>
    );
  }
}

/** The changes of a version from the one before it, or from any other. */
function Compared({
  version,
  changes,
  desk,
  host,
  refuse,
}: {
  version: number;
  changes: PolicyChange[];
  desk: PolicyDesk;
  host: Host;
  refuse: (message: string) => void;
}) {
  const words = policyWords[host.locale];
  const [shown, setShown] = useState(changes);
  const [failed, setFailed] = useState(false);
  const others = Array.from(
    { length: Math.min(desk.newestVersion, 200) },
    (_, at) => desk.newestVersion - at,
  );

  async function compareWith(other: string) {
    setFailed(false);
    if (other === '') {
      setShown(changes);
      return;
    }
    const with_: Comparable = other === 'draft' ? 'draft' : Number(other);
    try {
      const isLater = with_ === 'draft' || with_ > version;
      const reply = await invoke('compareVersions', {
        locale: host.hostLocale,
        ...(isLater ? { from: version, to: with_ } : { from: with_, to: version }),
      });
      const answer = unlessRefused(reply, refuse);
      if (answer?.kind === 'ok') setShown(answer.changes);
      else setFailed(answer !== undefined);
    } catch (error) {
      console.warn('The versions were not compared.', error);
      setFailed(true);
    }
  }

  return (
    <div className="stack">
      <label className="row text">
        {words.compareWith}
        <select className="select" onChange={({ target }) => void compareWith(target.value)}>
          <option value="">{words.before}</option>
          {desk.draft.saved && <option value="draft">{words.draft}</option>}
          {others
            .filter((other) => other !== version)
            .map((other) => (
              <option key={other} value={other}>
                {words.versionName(other)}
              </option>
            ))}
        </select>
      </label>
      {failed ? (
        <p className="text" role="alert">
          {words.loadFailed}
        </p>
      ) : (
        <ChangeList changes={shown} names={desk} locale={host.locale} />
      )}
    </div>
  );
}
