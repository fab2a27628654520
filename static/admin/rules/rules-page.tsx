import '../categories/policy.css';
import { useMemo, useState } from 'react';
import type { PolicyDesk, RuleFault } from '../../../src/bridge/admin/policy';
import { adminWords } from '../../ui/texts';
import { DraftBar } from '../categories/draft-bar';
import { PolicyPage } from '../categories/policy-page';
import { type Part, useDraftPart } from '../categories/use-draft-part';
import type { PageProps } from '../shell/page';
import { ruleFaultMessage } from './rule-faults';
import { carryRulesOver, countRuleChanges, draftOf, type RuleDraft, ruleOf } from './rules-draft';
import { RulesEditor } from './rules-editor';

const PART: Part<RuleDraft[]> = {
  of: ({ draft }) => draft.content.rules.map(draftOf),
  isSame: (one, other) => countRuleChanges(one.map(ruleOf), other) === 0,
  carry: (base, mine, theirs) => carryRulesOver(base.map(ruleOf), mine, theirs.map(ruleOf)),
};

/** What the site knows better than a request's text says it. */
export function RulesPage({ host, refuse }: PageProps) {
  return (
    <PolicyPage host={host} refuse={refuse}>
      {(desk) => <Editor desk={desk} host={host} refuse={refuse} />}
    </PolicyPage>
  );
}

function Editor({ desk, host, refuse }: PageProps & { desk: PolicyDesk }) {
  const part = useDraftPart(desk, PART);
  const [refused, setRefused] = useState<RuleFault[]>([]);
  const { findings } = desk.draft;
  const { value, isUnsaved } = part;
  // What the checker found stands beside the rules as they are stored; what was refused, beside what was typed.
  const faults = useMemo(() => {
    const found = findings.flatMap((finding) => (finding.code === 'rule-fault' ? [finding.fault] : []));
    const byId = new Map<string, string[]>();
    for (const fault of [...refused, ...(isUnsaved ? [] : found)]) {
      const id = value[fault.rule]?.id;
      if (id !== undefined) byId.set(id, [...(byId.get(id) ?? []), ruleFaultMessage(fault, host.locale)]);
    }
    return byId;
  }, [refused, findings, value, isUnsaved, host.locale]);
  return (
    <div className="stack policy">
      <DraftBar
        desk={desk}
        host={host}
        refuse={refuse}
        isUnsaved={part.isUnsaved}
        parts={{ rules: part.value.map(ruleOf) }}
        isUntouched={(other) => PART.isSame(PART.of(other), part.base)}
        reset={part.reset}
        theirs={part.theirs && <p className="text">{adminWords[host.locale].rulesMeanwhile}</p>}
        onRuleFaults={setRefused}
      />
      <RulesEditor
        rules={part.value}
        faults={faults}
        names={desk.categoryNames}
        locale={host.locale}
        change={part.change}
      />
    </div>
  );
}
