import Button from '@atlaskit/button/default/button';
import { useEffect, useRef } from 'react';
import type { Locale } from '../../ui/locale';
import { newId, type CategoryId, type ContractDraft, type Term } from './draft';
import type { CategoryNames } from './wording';
import { contractWords } from './words';

type Terms = ContractDraft['terms'];

/** What the contract treats otherwise, a row for each. */
export function TermsField({
  terms,
  names,
  locale,
  change,
}: {
  terms: Terms;
  names: CategoryNames;
  locale: Locale;
  change: (terms: Terms) => void;
}) {
  const words = contractWords[locale];
  const adder = useRef<HTMLButtonElement>(null);
  const newest = useRef<HTMLSelectElement>(null);
  const added = useRef(false);
  const ids = (Object.keys(names) as CategoryId[]).filter((category) => category !== 'other');

  useEffect(() => {
    if (added.current) newest.current?.focus();
    added.current = false;
  }, [terms.length]);

  const set = (id: number, part: Partial<Terms[number]>) =>
    change(terms.map((term) => (term.id === id ? { ...term, ...part } : term)));

  return (
    <div className="stack stack--tight">
      {terms.length === 0 ? (
        <p className="text text--subtle">{words.noTerms}</p>
      ) : (
        <div className="table-scroll">
          <table className="table terms">
            <thead>
              <tr>
                <th scope="col">{words.category}</th>
                <th scope="col">{words.effect}</th>
                <th scope="col">{words.from}</th>
                <th scope="col">{words.until}</th>
                <th scope="col">
                  <span className="visually-hidden">{words.actions}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {terms.map((term, index) => {
                const name = names[term.category];
                return (
                  <tr key={term.id}>
                    <td className="terms__category">
                      <select
                        ref={index === terms.length - 1 ? newest : undefined}
                        className="select"
                        aria-label={`${words.category} ${String(index + 1)}`}
                        value={term.category}
                        onChange={({ target }) => set(term.id, { category: target.value as CategoryId })}
                      >
                        {(term.category === 'other' ? [...ids, term.category] : ids).map((category) => (
                          <option key={category} value={category}>
                            {names[category]}
                          </option>
                        ))}
                      </select>
                    </td>
                    <td className="terms__effect">
                      <select
                        className="select"
                        aria-label={`${words.effect}, ${name}`}
                        value={term.effect}
                        onChange={({ target }) => set(term.id, { effect: target.value as Term['effect'] })}
                      >
                        <option value="included">{words.effects.included}</option>
                        <option value="excluded">{words.effects.excluded}</option>
                      </select>
                    </td>
                    <td>
                      <input
                        type="date"
                        className="date"
                        aria-label={`${words.from}, ${name}`}
                        value={term.from}
                        max="9999-12-31"
                        onChange={({ target }) => set(term.id, { from: target.value })}
                      />
                    </td>
                    <td>
                      <input
                        type="date"
                        className="date"
                        aria-label={`${words.until}, ${name}`}
                        value={term.until}
                        min={term.from}
                        max="9999-12-31"
                        onChange={({ target }) => set(term.id, { until: target.value })}
                      />
                    </td>
                    <td>
                      <Button
                        spacing="compact"
                        appearance="subtle"
                        aria-label={words.removeTermOf(name)}
                        onClick={() => {
                          change(terms.filter(({ id }) => id !== term.id));
                          adder.current?.focus();
                        }}
                      >
                        {words.removeTerm}
                      </Button>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      <div>
        <Button
          ref={adder}
          spacing="compact"
          onClick={() => {
            added.current = true;
            const category =
              ids.find((id) => !terms.some((term) => term.category === id)) ?? 'feature_request';
            change([...terms, { id: newId(), category, effect: 'included', from: '', until: '' }]);
          }}
        >
          {words.addTerm}
        </Button>
      </div>
    </div>
  );
}
