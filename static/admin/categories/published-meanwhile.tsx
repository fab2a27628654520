import type { PolicyDesk } from '../../../src/bridge/admin/policy';
import type { Locale } from '../../ui/locale';
import { adminWords } from '../../ui/texts';
import type { Difference } from './draft';
import { cellText } from './cell-text';

/** What another admin published, cell by cell, beside what this admin's draft now holds. */
export function PublishedMeanwhile({
  differences,
  view,
  locale,
}: {
  differences: Difference[];
  view: PolicyDesk;
  locale: Locale;
}) {
  const words = adminWords[locale];
  if (differences.length === 0) return null;
  return (
    <div className="table-scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.category}</th>
            <th scope="col">{words.conflictField}</th>
            <th scope="col">{words.conflictWas}</th>
            <th scope="col">{words.conflictTheirs}</th>
            <th scope="col">{words.conflictYours}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ category, field, was, theirs, yours }) => (
            <tr key={`${category} ${field}`}>
              <th scope="row">{view.categoryNames[category]}</th>
              <td>{words[field]}</td>
              <td>{cellText(was, field, words, view.clauseTitles)}</td>
              <td>{cellText(theirs, field, words, view.clauseTitles)}</td>
              <td>{cellText(yours, field, words, view.clauseTitles)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
