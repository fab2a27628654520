import Button from '@atlaskit/button/default/button';
import { useEffect, useId, useRef, useState } from 'react';
import type { PolicyDesk } from '../../../src/bridge/admin/policy';
import type { Locale } from '../../ui/locale';
import { adminWords } from '../../ui/texts';
import { RuleFields } from './rule-fields';
import { MOST_RULES, moved, newRule, type RuleDraft } from './rules-draft';

/** The rules of the site in their order, each to be opened, edited, moved and removed. */
export function RulesEditor({
  rules,
  faults,
  names,
  locale,
  change,
}: {
  rules: RuleDraft[];
  /** What is wrong with a rule, by its id. */
  faults: ReadonlyMap<string, string[]>;
  names: PolicyDesk['categoryNames'];
  locale: Locale;
  change: (rules: RuleDraft[]) => void;
}) {
  const words = adminWords[locale];
  const id = useId();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  const [focus, setFocus] = useState('');
  const add = useRef<HTMLButtonElement>(null);

  // A faulty rule is opened once, so that what is wrong with it can be read and closed again.
  useEffect(() => {
    if (faults.size > 0) setOpen((now) => new Set([...now, ...faults.keys()]));
  }, [faults]);
  // The list moves below the finger: the button that was pressed keeps the focus, a new rule's name gets it.
  useEffect(() => {
    if (focus !== '') document.getElementById(focus)?.focus();
    setFocus('');
  }, [focus]);

  const nameOf = (rule: RuleDraft, at: number) => words.ruleNamed(at + 1, rule.name.trim());
  const toggle = (rule: string, isOpen: boolean) =>
    setOpen((now) => new Set(isOpen ? [...now, rule] : [...now].filter((other) => other !== rule)));

  function addRule() {
    const rule = newRule(crypto.randomUUID());
    change([...rules, rule]);
    toggle(rule.id, true);
    setFocus(`${id}-${rule.id}-name`);
  }

  function move(rule: RuleDraft, by: -1 | 1) {
    const next = moved(rules, rule.id, by);
    change(next);
    const to = next.indexOf(rule);
    setSaid(words.ruleMoved(nameOf(rule, to), to + 1, next.length));
    setFocus(`${id}-${rule.id}-${by === -1 ? 'up' : 'down'}`);
  }

  function remove(rule: RuleDraft, at: number) {
    change(rules.filter((other) => other !== rule));
    setSaid(words.ruleRemoved(nameOf(rule, at)));
    add.current?.focus();
  }

  return (
    <section className="stack" aria-labelledby={`${id}-title`}>
      <div>
        <h2 className="section-title" id={`${id}-title`}>
          {words.rules}
        </h2>
        <p className="text text--subtle">{words.rulesIntro}</p>
      </div>
      {rules.length === 0 ? (
        <p className="text">{words.noRules}</p>
      ) : (
        <ol className="rules">
          {rules.map((rule, at) => (
            <li key={rule.id} className="stack rules__item">
              <details
                className="fold"
                open={open.has(rule.id)}
                onToggle={({ currentTarget }) => toggle(rule.id, currentTarget.open)}
              >
                <summary>
                  {nameOf(rule, at)}
                  <span className="rules__effect">
                    {words.ruleSummary(words.effectOf[rule.effect], names[rule.category])}
                    {!rule.active && ` · ${words.ruleOff}`}
                  </span>
                </summary>
                {open.has(rule.id) && (
                  <div className="fold__content">
                    <RuleFields
                      id={`${id}-${rule.id}`}
                      rule={rule}
                      faults={faults.get(rule.id) ?? []}
                      names={names}
                      words={words}
                      change={(edited) => change(rules.map((other) => (other === rule ? edited : other)))}
                    />
                  </div>
                )}
              </details>
              <div className="row">
                <Button
                  id={`${id}-${rule.id}-up`}
                  spacing="compact"
                  aria-label={words.ruleUpOf(nameOf(rule, at))}
                  onClick={() => move(rule, -1)}
                >
                  {words.ruleUp}
                </Button>
                <Button
                  id={`${id}-${rule.id}-down`}
                  spacing="compact"
                  aria-label={words.ruleDownOf(nameOf(rule, at))}
                  onClick={() => move(rule, 1)}
                >
                  {words.ruleDown}
                </Button>
                <Button
                  spacing="compact"
                  appearance="subtle"
                  aria-label={words.ruleRemoveOf(nameOf(rule, at))}
                  onClick={() => remove(rule, at)}
                >
                  {words.ruleRemove}
                </Button>
              </div>
            </li>
          ))}
        </ol>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <div>
        <Button ref={add} onClick={addRule} isDisabled={rules.length >= MOST_RULES}>
          {words.addRule}
        </Button>
      </div>
    </section>
  );
}
