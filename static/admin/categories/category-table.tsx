import Lozenge from '@atlaskit/lozenge';
import type { PolicyDesk } from '../../../src/bridge/admin/policy';
import type { Locale } from '../../ui/locale';
import { adminWords } from '../../ui/texts';
import { changedCategories, idsOf, type Categories, type CategoryId, type Rule } from './draft';

const LEVELS = { '1': 1, '2': 2, none: null } as const;
const COVERAGES = { covered: 'covered', out: 'out', none: null } as const;

/** Level, R&D, coverage and clause of every category, each to be changed in its cell. */
export function CategoryTable({
  base,
  draft,
  names,
  clauseTitles,
  locale,
  change,
}: {
  base: Categories;
  draft: Categories;
  names: PolicyDesk['categoryNames'];
  clauseTitles: PolicyDesk['clauseTitles'];
  locale: Locale;
  change: (category: CategoryId, rule: Rule) => void;
}) {
  const words = adminWords[locale];
  const changed = new Set(changedCategories(base, draft));
  return (
    <div className="table-scroll">
      <table className="table table--edit">
        <caption className="visually-hidden">{words.tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.category}</th>
            <th scope="col">{words.level}</th>
            <th scope="col">{words.rnd}</th>
            <th scope="col">{words.coverage}</th>
            <th scope="col">{words.clause}</th>
          </tr>
        </thead>
        <tbody>
          {idsOf(draft).map((id) => {
            const rule = draft[id];
            const name = names[id];
            return (
              <tr key={id} className={changed.has(id) ? 'is-changed' : undefined}>
                <th scope="row">
                  {name}
                  {changed.has(id) && (
                    <span className="changed-mark">
                      <Lozenge appearance="information">{words.changed}</Lozenge>
                    </span>
                  )}
                </th>
                <td>
                  <select
                    className="select"
                    aria-label={`${words.level}, ${name}`}
                    value={rule.level ?? 'none'}
                    onChange={({ target }) =>
                      change(id, { ...rule, level: LEVELS[target.value as keyof typeof LEVELS] })
                    }
                  >
                    {(['1', '2', 'none'] as const).map((value) => (
                      <option key={value} value={value}>
                        {words.levelOf[value]}
                      </option>
                    ))}
                  </select>
                </td>
                <td>
                  <input
                    type="checkbox"
                    className="checkbox"
                    aria-label={`${words.rnd}, ${name}`}
                    checked={rule.rnd}
                    onChange={({ target }) => change(id, { ...rule, rnd: target.checked })}
                  />
                </td>
                <td>
                  <select
                    className="select"
                    aria-label={`${words.coverage}, ${name}`}
                    value={rule.coverage ?? 'none'}
                    onChange={({ target }) =>
                      change(id, { ...rule, coverage: COVERAGES[target.value as keyof typeof COVERAGES] })
                    }
                  >
                    {(['covered', 'out', 'none'] as const).map((value) => (
                      <option key={value} value={value}>
                        {words.coverageOf[value]}
                      </option>
                    ))}
                  </select>
                </td>
                <td>
                  <select
                    className="select"
                    aria-label={`${words.clause}, ${name}`}
                    value={rule.clause}
                    onChange={({ target }) => change(id, { ...rule, clause: target.value as Rule['clause'] })}
                  >
                    {Object.entries(clauseTitles).map(([clause, title]) => (
                      <option key={clause} value={clause}>
                        {title}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
