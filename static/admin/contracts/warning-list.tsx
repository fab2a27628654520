import './contracts.css';
import '../../ui/tone-icon.css';
import type { ContractWarning } from '../../../src/bridge/admin/contracts';
import type { Locale } from '../../ui/locale';
import { ToneIcon } from '../../ui/tone-icon';
import { warningText, type CategoryNames } from './wording';

export function WarningList({
  warnings,
  names,
  locale,
}: {
  warnings: readonly ContractWarning[];
  names: CategoryNames;
  locale: Locale;
}) {
  return (
    <ul className="warnings">
      {warnings.map((warning) => {
        const text = warningText(warning, locale, names);
        return (
          <li key={text} className="warnings__item">
            <ToneIcon tone="attention" />
            <span>{text}</span>
          </li>
        );
      })}
    </ul>
  );
}
