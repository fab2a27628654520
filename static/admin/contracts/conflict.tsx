import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import { useId } from 'react';
import type { Locale } from '../../ui/locale';
import { isSame, type Clash, type ContractDraft, type Field } from './draft';
import { fieldText, type CategoryNames } from './wording';
import { contractWords } from './words';

/** What somebody else saved meanwhile, field by field; where both changed the same, this admin chooses. */
export function Conflict({
  clashes,
  draft,
  names,
  locale,
  choose,
  takeAll,
}: {
  clashes: readonly Clash[];
  draft: ContractDraft;
  names: CategoryNames;
  locale: Locale;
  choose: (part: Partial<ContractDraft>) => void;
  takeAll: () => void;
}) {
  const words = contractWords[locale];
  const id = useId();
  const text = (of: ContractDraft, field: Field) => fieldText(of, field, locale, names) || `(${words.empty})`;
  return (
    <SectionMessage appearance="warning" title={words.conflictTitle}>
      <div className="stack stack--tight">
        <p className="text">{words.conflictMessage}</p>
        <div className="table-scroll">
          <table className="table conflict">
            <thead>
              <tr>
                <th scope="col">{words.conflictField}</th>
                <th scope="col">{words.conflictWas}</th>
                <th scope="col">{words.conflictTheirs}</th>
                <th scope="col">{words.conflictMine}</th>
              </tr>
            </thead>
            <tbody>
              {clashes.map(({ field, was, theirs, mine, both }) => (
                <tr key={field}>
                  <th scope="row">{words.fields[field]}</th>
                  <td className="lines">{text(was, field)}</td>
                  {both ? (
                    ([theirs, mine] as const).map((side, index) => (
                      <td key={index}>
                        <label className="choice">
                          <input
                            type="radio"
                            name={`${id}-${field}`}
                            aria-label={`${words.fields[field]}${words.colon}${index === 0 ? words.takeTheirs : words.keepMine}`}
                            checked={isSame(draft, side, field)}
                            onChange={() => choose({ [field]: side[field] })}
                          />
                          <span className="lines">{text(side, field)}</span>
                        </label>
                      </td>
                    ))
                  ) : (
                    <>
                      <td className="lines">{text(theirs, field)}</td>
                      <td className="text--subtle">{words.conflictUntouched}</td>
                    </>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <div>
          <Button spacing="compact" onClick={takeAll}>
            {words.takeAll}
          </Button>
        </div>
      </div>
    </SectionMessage>
  );
}
