import { useId } from 'react';
import type { Host } from '../../ui/host';
import { useAnswer } from '../../ui/use-answer';
import { unlessRefused } from '../ask';
import { policyWords, type Mode } from '../categories/words';
import { invoke } from '../client';
import type { Settings } from './settings-part';
import { settingsWords } from './words';

const MODES = ['off', 'monitor', 'suggest', 'automatic'] as const satisfies readonly Mode[];

type Projects = Settings['projects'];

/** What Palier does in which project. */
export function ModesSection({
  projects,
  host,
  refuse,
  change,
}: {
  projects: Projects;
  host: Host;
  refuse: (message: string) => void;
  change: (projects: Projects) => void;
}) {
  const words = settingsWords[host.locale];
  const { modes } = policyWords[host.locale].change;
  const id = useId();
  const { answer } = useAnswer(async () =>
    unlessRefused(await invoke('readProjects', { locale: host.hostLocale }), refuse),
  );
  const listed = answer.state === 'ready' && answer.value?.kind === 'ok' ? answer.value.projects : [];
  const others = Object.keys(projects.byKey)
    .filter((key) => !listed.some((project) => project.key === key))
    .map((key) => ({ key, name: key }));
  const isMissing =
    answer.state === 'failed' || (answer.state === 'ready' && answer.value?.kind === 'unavailable');

  function set(key: string, mode: string) {
    const { [key]: _before, ...rest } = projects.byKey;
    const chosen = MODES.find((known) => known === mode);
    change({ ...projects, byKey: chosen ? { ...rest, [key]: chosen } : rest });
  }

  return (
    <section className="stack" aria-labelledby={`${id}-title`}>
      <h2 className="section-title" id={`${id}-title`}>
        {words.modes}
      </h2>
      <p className="text text--subtle">{words.modesHint}</p>
      <dl className="mode-hints">
        {MODES.map((mode) => (
          <div key={mode}>
            <dt>{modes[mode]}</dt>
            <dd>{words.modeHints[mode]}</dd>
          </div>
        ))}
      </dl>
      {isMissing && <p className="text">{words.projectsUnavailable}</p>}
      <div className="table-scroll">
        <table className="table modes-table" aria-labelledby={`${id}-title`}>
          <thead>
            <tr>
              <th scope="col">{words.project}</th>
              <th scope="col">{words.mode}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{words.otherProjects}</th>
              <td>
                <select
                  className="select"
                  aria-label={words.modeOf(words.otherProjects)}
                  value={projects.default}
                  onChange={({ target }) =>
                    change({ ...projects, default: MODES.find((mode) => mode === target.value) ?? 'monitor' })
                  }
                >
                  {MODES.map((mode) => (
                    <option key={mode} value={mode}>
                      {modes[mode]}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
            {[...listed, ...others].map(({ key, name }) => (
              <tr key={key}>
                <th scope="row">{name === key ? key : `${name} (${key})`}</th>
                <td>
                  <select
                    className="select"
                    aria-label={words.modeOf(key)}
                    value={projects.byKey[key] ?? ''}
                    onChange={({ target }) => set(key, target.value)}
                  >
                    <option value="">{`${words.asOthers} (${modes[projects.default]})`}</option>
                    {MODES.map((mode) => (
                      <option key={mode} value={mode}>
                        {modes[mode]}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
