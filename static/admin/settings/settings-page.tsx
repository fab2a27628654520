import '../categories/policy.css';
import './settings.css';
import { useId } from 'react';
import type { PolicyDesk } from '../../../src/bridge/admin/policy';
import { ChangeList } from '../categories/change-list';
import { DraftBar } from '../categories/draft-bar';
import { PolicyPage } from '../categories/policy-page';
import { useDraftPart } from '../categories/use-draft-part';
import type { PageProps } from '../shell/page';
import { AgentsSection } from './agents-section';
import { ClientsSection } from './clients-section';
import { ConfigurationSection } from './configuration-section';
import { CostsSection } from './costs-section';
import { ModesSection } from './modes-section';
import { MonitoredSection } from './monitored-section';
import { SecondOpinionSwitch } from './second-opinion-switch';
import { settingsChanges } from './settings-changes';
import { SETTINGS, type Settings } from './settings-part';
import { TagsSection } from './tags-section';
import { settingsWords } from './words';

/** Where Palier is active and how, what errors cost, what decisions leave on issues, what clients are told and who of
 * them approves, and the configuration as a file. */
export function SettingsPage({ host, refuse }: PageProps) {
  return (
    <PolicyPage host={host} refuse={refuse}>
      {(desk) => <Editor desk={desk} host={host} refuse={refuse} />}
    </PolicyPage>
  );
}

function Editor({ desk, host, refuse }: PageProps & { desk: PolicyDesk }) {
  const words = settingsWords[host.locale];
  const id = useId();
  const part = useDraftPart(desk, SETTINGS);
  const { value } = part;
  const set = (changed: Partial<Settings>) => part.change({ ...value, ...changed });
  return (
    <div className="stack policy">
      <DraftBar
        desk={desk}
        host={host}
        refuse={refuse}
        isUnsaved={part.isUnsaved}
        parts={value}
        isUntouched={(other) => SETTINGS.isSame(SETTINGS.of(other), part.base)}
        reset={part.reset}
        theirs={
          part.theirs && (
            <>
              <p className="text">{words.theirs}</p>
              <ChangeList
                changes={settingsChanges(part.theirs.was, part.theirs.now)}
                names={desk}
                locale={host.locale}
              />
            </>
          )
        }
      />
      <ModesSection
        projects={value.projects}
        host={host}
        refuse={refuse}
        change={(projects) => set({ projects })}
      />
      <MonitoredSection names={desk.categoryNames} host={host} refuse={refuse} />
      <CostsSection
        costs={value.costs}
        thresholds={desk.draft.content.thresholds}
        locale={host.locale}
        change={(costs) => set({ costs })}
      />
      <TagsSection tags={value.tags} labels={value.labels} locale={host.locale} change={set} />
      <section className="stack">
        <h2 className="section-title">
          <label htmlFor={`${id}-select`}>{words.timeZone}</label>
        </h2>
        <select
          id={`${id}-select`}
          className="select"
          value={value.timeZone}
          aria-describedby={`${id}-zone-hint`}
          onChange={({ target }) => set({ timeZone: target.value })}
        >
          {[...new Set([value.timeZone, ...Intl.supportedValuesOf('timeZone')])].sort().map((zone) => (
            <option key={zone} value={zone}>
              {zone}
            </option>
          ))}
        </select>
        <p className="field__hint" id={`${id}-zone-hint`}>
          {words.timeZoneHint}
        </p>
      </section>
      <section className="stack" aria-labelledby={`${id}-opinion`}>
        <h2 className="section-title" id={`${id}-opinion`}>
          {words.secondOpinion}
        </h2>
        <SecondOpinionSwitch
          on={value.secondOpinion}
          host={host}
          change={(secondOpinion) => set({ secondOpinion })}
        />
      </section>
      <ClientsSection
        client={value.client}
        host={host}
        refuse={refuse}
        change={(client) => set({ client })}
      />
      <AgentsSection agents={value.agents} host={host} refuse={refuse} change={(agents) => set({ agents })} />
      <ConfigurationSection desk={desk} host={host} refuse={refuse} />
    </div>
  );
}
