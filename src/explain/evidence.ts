import type { EvidenceView } from '../bridge/views';
import type { Evidence } from '../decide/decision';
import { fill, type Texts } from '../policy/texts';
import type { CategoryId } from '../policy/vocabulary';
import { contractStatement } from './contract';
import { dayOfInstant } from './days';

type Weighed = Extract<Evidence, { weight: number }>;

function isWeighed(evidence: Evidence): evidence is Weighed {
  return 'weight' in evidence;
}

/** A rule that decides is not one weight among others. */
function decides(evidence: Evidence): boolean {
  return evidence.kind === 'rule' && evidence.effect === 'always';
}

/** The answer in the words of the form; a value the form does not know (any more) as it was stored. */
function answerWords({ question, answer }: Extract<Evidence, { kind: 'answer' }>, texts: Texts): string {
  const options: Record<string, string> = texts.create.questions[question].options;
  return (Object.hasOwn(options, answer) ? options[answer] : undefined) ?? answer;
}

function weighed(evidence: Weighed, chosen: CategoryId, total: number, texts: Texts): EvidenceView {
  const words = texts.agent;
  const direction = fill(evidence.weight < 0 ? words.speaksAgainst : words.speaksFor, {
    name: texts.categoryNames[evidence.category],
  });
  const common = {
    // A reason for another category speaks against the chosen one, a reason against another one does not.
    against: evidence.category === chosen ? evidence.weight < 0 : evidence.weight > 0,
    ...(decides(evidence) ? {} : { share: total > 0 ? Math.abs(evidence.weight) / total : 0 }),
  };
  switch (evidence.kind) {
    case 'passage': {
      const { field, text } = evidence.passage;
      return { source: words.sources[field], statement: direction, quote: text, ...common };
    }
    case 'request-type': {
      const { requestType } = evidence;
      const statement = fill(words.requestType, { requestType, direction });
      return { source: words.sources['request-type'], statement, ...common };
    }
    case 'answer': {
      const question = texts.create.questions[evidence.question].label;
      const statement = fill(words.answer, { question, answer: answerWords(evidence, texts), direction });
      return { source: words.sources.answer, statement, ...common };
    }
    case 'rule': {
      const { rule, effect, passage } = evidence;
      const statement = fill(words.rule[effect], {
        rule: rule.name,
        name: texts.categoryNames[evidence.category],
      });
      return {
        source: words.sources.rule,
        statement,
        ...(passage ? { quote: passage.text } : {}),
        ...common,
      };
    }
    case 'customisation': {
      const { name, passage } = evidence;
      const statement = fill(words.customisation, { object: name, direction });
      return { source: words.sources.customisation, statement, quote: passage.text, ...common };
    }
    case 'learnt': {
      const { at, request } = evidence;
      const date = dayOfInstant(at, 'UTC', texts);
      const statement = fill(words.learnt, { date, request, direction });
      return { source: words.sources.learnt, statement, ...common };
    }
    case 'opinion': {
      const { agrees, model, passage } = evidence;
      const statement = fill(agrees ? words.opinion.agrees : words.opinion.differs, { direction, model });
      return { source: words.sources.opinion, statement, quote: passage.text, ...common };
    }
  }
}

function fact(evidence: Exclude<Evidence, Weighed>, chosen: CategoryId, texts: Texts): EvidenceView {
  const words = texts.agent;
  switch (evidence.kind) {
    case 'contract': {
      const statement = contractStatement(evidence, chosen, texts);
      return { source: words.sources.contract, statement, against: false };
    }
    case 'abstained':
      return {
        source: words.sources.abstained,
        statement: words.abstained[evidence.reason],
        against: false,
      };
    case 'correction': {
      const statement = fill(words.correction, {
        from: texts.categoryNames[evidence.from],
        to: texts.categoryNames[evidence.to],
        reason: evidence.reason,
      });
      return { source: words.sources.correction, statement, against: false };
    }
  }
}

/**
 * The reasons of a decision in words, in their order. `share` is a reason's part of all absolute weights; plain
 * facts (contract, correction) and a rule that decides have none.
 */
export function evidenceViews(because: Evidence[], chosen: CategoryId, texts: Texts): EvidenceView[] {
  const total = because
    .filter(isWeighed)
    .filter((evidence) => !decides(evidence))
    .reduce((sum, { weight }) => sum + Math.abs(weight), 0);
  return because.map((evidence) =>
    isWeighed(evidence) ? weighed(evidence, chosen, total, texts) : fact(evidence, chosen, texts),
  );
}
