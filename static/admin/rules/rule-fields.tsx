import Textarea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import type { PolicyDesk } from '../../../src/bridge/admin/policy';
import type { AdminWords } from '../../ui/texts/words';
import { idsOf } from '../categories/draft';
import type { Effect, RuleDraft } from './rules-draft';

const EFFECTS: readonly Effect[] = ['always', 'leaning'];

/** Name, conditions, category and effect of one rule. */
export function RuleFields({
  id,
  rule,
  faults,
  names,
  words,
  change,
}: {
  id: string;
  rule: RuleDraft;
  faults: string[];
  names: PolicyDesk['categoryNames'];
  words: AdminWords;
  change: (rule: RuleDraft) => void;
}) {
  const text = (field: 'name' | 'pattern' | 'requestType' | 'project' | 'organisation', hint?: string) => (
    <div className="field">
      <label className="field__label" htmlFor={`${id}-${field}`}>
        {words.ruleFields[field]}
      </label>
      <Textfield
        id={`${id}-${field}`}
        value={rule[field]}
        aria-describedby={hint === undefined ? `${id}-faults` : `${id}-faults ${id}-${field}-hint`}
        onChange={({ currentTarget }) => change({ ...rule, [field]: currentTarget.value })}
      />
      {hint !== undefined && (
        <p className="field__hint" id={`${id}-${field}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
  return (
    <div className="stack">
      <div className="field__error" id={`${id}-faults`} role="alert">
        {faults.map((fault) => (
          <p className="text" key={fault}>
            {fault}
          </p>
        ))}
      </div>
      {text('name')}
      <fieldset className="answers">
        <legend className="field__label">{words.ruleConditions}</legend>
        <div className="field">
          <label className="field__label" htmlFor={`${id}-words`}>
            {words.ruleFields.words}
          </label>
          <Textarea
            id={`${id}-words`}
            value={rule.words}
            minimumRows={2}
            aria-describedby={`${id}-faults ${id}-words-hint`}
            onChange={({ target }) => change({ ...rule, words: target.value })}
          />
          <p className="field__hint" id={`${id}-words-hint`}>
            {words.ruleWordsHint}
          </p>
        </div>
        {text('pattern', words.rulePatternHint)}
        {text('requestType', words.tryRequestTypeHint)}
        {text('project')}
        {text('organisation')}
      </fieldset>
      <div className="field">
        <label className="field__label" htmlFor={`${id}-category`}>
          {words.category}
        </label>
        <select
          id={`${id}-category`}
          className="select"
          value={rule.category}
          onChange={({ target }) => change({ ...rule, category: target.value as RuleDraft['category'] })}
        >
          {idsOf(names).map((category) => (
            <option key={category} value={category}>
              {names[category]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label className="field__label" htmlFor={`${id}-effect`}>
          {words.ruleFields.effect}
        </label>
        <select
          id={`${id}-effect`}
          className="select"
          value={rule.effect}
          onChange={({ target }) => change({ ...rule, effect: target.value as Effect })}
        >
          {EFFECTS.map((effect) => (
            <option key={effect} value={effect}>
              {words.effectOf[effect]}
            </option>
          ))}
        </select>
      </div>
      <label className="row">
        <input
          type="checkbox"
          className="checkbox"
          checked={rule.active}
          onChange={({ target }) => change({ ...rule, active: target.checked })}
        />
        {words.ruleFields.active}
      </label>
    </div>
  );
}
