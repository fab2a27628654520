import Textfield from '@atlaskit/textfield';
import { useId } from 'react';
import type { Locale } from '../../ui/locale';
import { type LabelName, policyWords, type Tag } from '../categories/words';
import type { Settings } from './settings-part';
import { settingsWords } from './words';

const TAGS: readonly Tag[] = ['labels', 'supportLevel', 'coverage', 'billing'];
const LABELS: readonly LabelName[] = ['level1', 'level2', 'rnd', 'review', 'covered', 'out', 'noContract'];

/** What a decision leaves on its issue. */
export function TagsSection({
  tags,
  labels,
  locale,
  change,
}: Pick<Settings, 'tags' | 'labels'> & {
  locale: Locale;
  change: (changed: Partial<Pick<Settings, 'tags' | 'labels'>>) => void;
}) {
  const words = settingsWords[locale];
  const { change: names } = policyWords[locale];
  const id = useId();
  return (
    <section className="stack" aria-labelledby={`${id}-title`}>
      <h2 className="section-title" id={`${id}-title`}>
        {words.tags}
      </h2>
      <p className="text text--subtle">{words.tagsHint}</p>
      {TAGS.map((tag) => (
        <label className="row text" key={tag}>
          <input
            type="checkbox"
            className="checkbox"
            checked={tags[tag]}
            onChange={({ target }) => change({ tags: { ...tags, [tag]: target.checked } })}
          />
          {names.tags[tag]}
        </label>
      ))}
      <details className="fold">
        <summary>{words.labels}</summary>
        <div className="fold__content settings-labels">
          {LABELS.map((label) => (
            <div className="field" key={label}>
              <label className="field__label" htmlFor={`${id}-${label}`}>
                {names.labels[label]}
              </label>
              <Textfield
                id={`${id}-${label}`}
                value={labels[label]}
                onChange={({ currentTarget }) =>
                  change({ labels: { ...labels, [label]: currentTarget.value } })
                }
              />
            </div>
          ))}
        </div>
      </details>
    </section>
  );
}
