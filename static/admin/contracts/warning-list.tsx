import './contracts.css';
import '../../ui/tone-icon.css';
import type { ContractWarning } from '../../../src/bridge/admin/contracts';
import type { Locale } from '../../ui/locale';
import { ToneIcon } from '../../ui/tone-icon';
import { contractWords } from './words';
import { warningText, type CategoryNames } from './wording';

/** The first of the warnings about a contract, and how many others there are. */
export function WarningList({
  warnings,
  more,
  most = warnings.length,
  names,
  locale,
}: {
  warnings: readonly ContractWarning[];
  /** Of which only the number is known. */
  more: number;
  /** How many are shown. */
  most?: number;
  names: CategoryNames;
  locale: Locale;
}) {
  const shown = warnings.slice(0, most);
  const others = warnings.length - shown.length + more;
  return (
    <ul className="warnings">
      {shown.map((warning) => {
        const text = warningText(warning, locale, names);
        return (
          <li key={text} className="warnings__item">
            <ToneIcon tone="attention" />
            <span>{text}</span>
          </li>
        );
      })}
      {others > 0 && (
        <li className="warnings__item text--subtle">{contractWords[locale].moreWarnings(others)}</li>
      )}
    </ul>
  );
}
