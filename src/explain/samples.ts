import type {
  CommentSample,
  CreateContract,
  MessageSample,
  TextPreview,
  TextSample,
  TextSituation,
} from '../bridge/admin/texts';
import type { Standing as ContractStanding } from '../contracts/situation';
import { ADJUSTMENT_REASONS, RND_STATES } from '../decide/acts';
import type { Decision, Evidence } from '../decide/decision';
import { DEFAULT_POLICY } from '../policy/default';
import type { Policy } from '../policy/policy';
import { CLIENT_TEXTS, fill, type SupportCategoryId, TEXTS, type Texts, textsOf } from '../policy/texts';
import { CATEGORY_IDS, type CategoryId, type Locale, QUESTION_IDS } from '../policy/vocabulary';
import { explainToClient, unavailable } from './client';
import { answerComment, approvalComment, commentOf, questionComment } from './comment';
import { createForm } from './create-form';
import { noticeView } from './notice';
import { askedQuestion } from './question';

type Standing = Pick<Decision, 'coverage' | 'billing' | 'state'>;
type Decided = Exclude<TextSituation, 'qualifying' | 'too-short' | 'question-asked' | 'unavailable'>;

/** Where a decided request can stand, each by an example. */
const STANDINGS: Record<Decided, Standing> = {
  covered: { coverage: 'covered', billing: 'not-billed', state: 'automatic' },
  out: { coverage: 'out', billing: 'may-be-billed', state: 'automatic' },
  billable: { coverage: 'out', billing: 'billable', state: 'confirmed' },
  accepted: { coverage: 'out', billing: 'accepted', state: 'confirmed' },
  contested: { coverage: 'out', billing: 'contested', state: 'confirmed' },
  'approval-asked': { coverage: 'out', billing: 'billable', state: 'confirmed' },
  'approval-of-another': { coverage: 'out', billing: 'billable', state: 'confirmed' },
  'approval-withdrawn': { coverage: 'out', billing: 'not-billed', state: 'corrected' },
  objected: { coverage: 'out', billing: 'may-be-billed', state: 'needs-review' },
  'not-billed-anyway': { coverage: 'out', billing: 'not-billed', state: 'corrected' },
  'billable-though-covered': { coverage: 'covered', billing: 'billable', state: 'corrected' },
  'no-contract': { coverage: 'no-contract', billing: 'may-be-billed', state: 'automatic' },
  'contract-ended': { coverage: 'no-contract', billing: 'to-confirm', state: 'automatic' },
  'contract-not-begun': { coverage: 'no-contract', billing: 'to-confirm', state: 'automatic' },
  'contract-includes': { coverage: 'covered', billing: 'not-billed', state: 'automatic' },
  'contract-excludes': { coverage: 'out', billing: 'may-be-billed', state: 'automatic' },
  'contract-period': { coverage: 'covered', billing: 'not-billed', state: 'automatic' },
  'contract-open-ended': { coverage: 'covered', billing: 'not-billed', state: 'automatic' },
  'adjusted-goodwill': { coverage: 'out', billing: 'not-billed', state: 'corrected' },
  'adjusted-agreement': { coverage: 'out', billing: 'billable', state: 'corrected' },
  'adjusted-contract': { coverage: 'covered', billing: 'not-billed', state: 'corrected' },
  'adjusted-possible-defect': { coverage: 'out', billing: 'not-billed', state: 'corrected' },
  'adjusted-team': { coverage: 'out', billing: 'billable', state: 'corrected' },
  'adjusted-other': { coverage: 'out', billing: 'not-billed', state: 'corrected' },
  escalated: { coverage: 'covered', billing: 'not-billed', state: 'confirmed' },
  'rnd-handed': { coverage: 'covered', billing: 'not-billed', state: 'confirmed' },
  'rnd-confirmed': { coverage: 'out', billing: 'not-billed', state: 'corrected' },
  'rnd-delivered': { coverage: 'out', billing: 'not-billed', state: 'corrected' },
  'to-confirm': { coverage: 'to-confirm', billing: 'to-confirm', state: 'confirmed' },
};

/** Every situation that a sample can be in. */
export const TEXT_SITUATIONS: readonly TextSituation[] = [
  ...(Object.keys(STANDINGS) as Decided[]),
  'qualifying',
  'too-short',
  'question-asked',
  'unavailable',
];

export const COMMENT_SAMPLES: readonly CommentSample[] = [
  'explanation',
  'approval',
  'accepted',
  'contested',
  'question',
  'split',
];

export const MESSAGE_SAMPLES = Object.keys(TEXTS.fr.portal.acts) as readonly MessageSample[];

const SAMPLE_NAME = 'Anna Keller';

/** What was asked and answered in a sample; the words of people are those of the category. */
function sampleWords(
  situation: TextSituation,
  words: string,
  at: string,
): Pick<Decision, 'approval' | 'objection'> {
  const asked = { askedAt: at, by: '', work: words, hours: 3 };
  const answer = { at, by: '', comment: words };
  switch (situation) {
    case 'approval-asked':
    case 'approval-of-another':
      return { approval: { ...asked, state: 'asked' } };
    case 'approval-withdrawn':
      return { approval: { ...asked, state: 'withdrawn' } };
    case 'accepted':
    case 'contested':
      return { approval: { ...asked, hours: 1, state: situation, answer } };
    case 'objected':
      return { objection: { at, by: '', text: words } };
    default:
      return {};
  }
}

const SAMPLE_KEY = 'SUP-42';

/** What agents did apart from the category, in a sample. */
function sampleActs(situation: TextSituation, standing: Standing, at: string): Partial<Decision> {
  const done = { at, by: '' };
  const code = ADJUSTMENT_REASONS.find((each) => situation === `adjusted-${each}`);
  const work = RND_STATES.find((each) => situation === `rnd-${each}`);
  if (code) {
    const { coverage, billing } = standing;
    const set = code === 'team' ? { level: 2 as const } : code === 'contract' ? { coverage } : { billing };
    return { adjustment: { ...done, code, ...set } };
  }
  if (work)
    return {
      rnd: true,
      rndWork: { ...done, state: work, ...(work === 'delivered' ? { version: '12.3' } : {}) },
    };
  switch (situation) {
    case 'escalated':
      return { level: 2, history: [{ ...done, what: 'escalated', category: 'normal_use_problem' }] };
    case 'question-asked':
      return { asked: { ...done, question: 'failed-or-to-learn' } };
    default:
      return {};
  }
}

/** The contract of a sample, where it is what the client reads of. */
function sampleContract(situation: TextSituation, category: SupportCategoryId): Evidence[] {
  const contract = { reference: 'M-2026-014', start: '2026-01-01', included: [], excluded: [] };
  const year = { ...contract, end: '2026-12-31' };
  const organisation = { id: '1', name: '' };
  const inForce = (terms: { end?: string; included?: CategoryId[]; excluded?: CategoryId[] }): Evidence[] => [
    { kind: 'contract', situation: 'active', organisation, contract: { ...contract, ...terms } },
  ];
  switch (situation) {
    case 'contract-ended':
      return [{ kind: 'contract', situation: 'none', organisation, gap: 'expired', contract: year }];
    case 'contract-not-begun':
      return [{ kind: 'contract', situation: 'none', organisation, gap: 'not-begun', contract: year }];
    case 'contract-includes':
      return inForce({ ...year, included: [category] });
    case 'contract-excludes':
      return inForce({ ...year, excluded: [category] });
    case 'contract-period':
      return inForce(year);
    case 'contract-open-ended':
      return inForce({});
    default:
      return [];
  }
}

/** How the organisation of a sample stands when a request is raised. */
function sampleStanding(contract: CreateContract | undefined): ContractStanding | undefined {
  const organisation = { id: '1', name: '' };
  const inForce = { reference: 'M-2026-014', start: '2026-01-01', included: [], excluded: [] };
  const doubtful: CategoryId[] = ['product_defect'];
  switch (contract) {
    case undefined:
      return undefined;
    case 'none':
      return { kind: 'gap', organisation, why: 'missing' };
    case 'period':
      return {
        kind: 'in-force',
        organisation,
        contract: { ...inForce, end: '2026-12-31' },
        others: [],
      };
    case 'open-ended':
      return { kind: 'in-force', organisation, contract: inForce, others: [] };
    case 'unclear':
      return { kind: 'in-force', organisation, contract: inForce, others: [], tooMany: true };
    case 'unclear-in-part':
      return {
        kind: 'in-force',
        organisation,
        contract: { ...inForce, included: doubtful, excluded: doubtful },
        others: [],
      };
  }
}

function sampleQuote(category: SupportCategoryId, text: string): Evidence {
  const passage = { field: 'body' as const, start: 0, end: text.length, text };
  return { kind: 'passage', category, weight: 1, passage };
}

function sampleDecision(
  sample: Extract<TextSample, { place: 'portal' }>,
  policy: Policy,
  texts: Texts,
): Decision {
  const { category, situation, level } = sample;
  const words = texts.categories[category].kind;
  const isOpen = situation === 'qualifying' || situation === 'too-short' || situation === 'question-asked';
  const standing: Standing =
    isOpen || situation === 'unavailable'
      ? { coverage: 'to-confirm', billing: 'to-confirm', state: 'needs-review' }
      : STANDINGS[situation];
  return {
    category,
    level: level.startsWith('level1') ? 1 : 2,
    rnd: level.endsWith('Rnd'),
    ...standing,
    confidence: 1,
    because:
      situation === 'too-short'
        ? [{ kind: 'abstained', reason: 'too-short' }]
        : [sampleQuote(category, words), ...sampleContract(situation, category)],
    clause: policy.categories[category].clause,
    alsoAsks: [],
    policyVersion: policy.version,
    lang: 'unknown',
    inputHash: '',
    decidedAt: policy.publishedAt,
    by: 'palier',
    history: [],
    ...sampleWords(situation, words, policy.publishedAt),
    ...sampleActs(situation, standing, policy.publishedAt),
  };
}

/**
 * What a client would read of a sample under `policy`, whose texts may be unpublished ones.
 * `shows`: whether `id`, the text that is being worded, is among it.
 */
export function previewOf(sample: TextSample, id: string, policy: Policy, locale: Locale): TextPreview {
  const render = (worded: Policy): TextPreview['client'] => {
    const texts = textsOf(worded, locale);
    switch (sample.place) {
      case 'create':
        return {
          place: 'create',
          view: createForm(worded, locale, { standing: sampleStanding(sample.contract) }),
        };
      case 'questions':
        return { place: 'questions', asked: askedQuestion(sample.question, texts) };
      case 'portal':
        return {
          place: 'portal',
          view:
            sample.situation === 'unavailable'
              ? unavailable(texts)
              : explainToClient(sampleDecision(sample, worded, texts), texts, {
                  isOwn: true,
                  mayAnswer: sample.situation !== 'approval-of-another',
                }),
        };
      case 'comment':
        return { place: 'comment', paragraphs: sampleComment(sample.comment, worded, texts) };
      case 'message':
        return { place: 'message', paragraphs: [texts.portal.acts[sample.message]] };
      case 'notice':
        return { place: 'notice', view: noticeView(texts) };
    }
  };
  const client = render(policy);
  return { client, shows: JSON.stringify(render(marked(policy, id, locale))) !== JSON.stringify(client) };
}

function sampleComment(comment: CommentSample, policy: Policy, texts: Texts): string[] {
  const of = (situation: TextSituation): Decision =>
    sampleDecision(
      { place: 'portal', situation, category: 'training_information', level: 'level2' },
      policy,
      texts,
    );
  switch (comment) {
    case 'explanation':
      return commentOf(of('out'), texts) ?? [];
    case 'approval':
      return approvalComment(of('approval-asked'), texts) ?? [];
    case 'accepted':
    case 'contested':
      return answerComment(of(comment), texts, SAMPLE_NAME) ?? [];
    case 'question':
      return questionComment(of('question-asked'), texts) ?? [];
    case 'split':
      return [
        fill(texts.comment.split, { key: SAMPLE_KEY, text: texts.categories.training_information.kind }),
      ];
  }
}

/** The policy with a text that nobody would write, to see whether it is read. */
function marked(policy: Policy, id: string, locale: Locale): Policy {
  const text = CLIENT_TEXTS.get(id);
  if (!text) return policy;
  const mark = `\u2042${text.placeholders.map((name) => ` {${name}}`).join('')}`;
  const value = text.kind === 'paragraphs' ? [mark] : mark;
  return { ...policy, texts: { ...policy.texts, [locale]: { ...policy.texts[locale], [id]: value } } };
}

/** Situations in which a part of the portal's texts is read; the first pattern that holds counts. */
const SITUATIONS: readonly [RegExp, TextSituation][] = [
  [/^portal\.qualifying\.nextWithDetail$/u, 'too-short'],
  [/^portal\.qualifying\.(?:nextWithQuestion|questionTitle)$/u, 'question-asked'],
  ...ADJUSTMENT_REASONS.map((code): [RegExp, TextSituation] => [
    new RegExp(`^portal\\.adjusted\\.${code}$`, 'u'),
    `adjusted-${code}`,
  ]),
  [/\.levelReasons\.escalated$/u, 'escalated'],
  [/\.billingReasons\.defect$/u, 'rnd-confirmed'],
  ...RND_STATES.map((state): [RegExp, TextSituation] => [
    new RegExp(`\\.(?:rndWork|notes)\\.${state}$`, 'u'),
    `rnd-${state}`,
  ]),
  [/^portal\.qualifying\.|^faqTitle$|^faq\.why-not-email\.|^faq\.[^.]+\.general\./u, 'qualifying'],
  [/^portal\.unavailable\./u, 'unavailable'],
  [/^portal\.approval\.notYours$/u, 'approval-of-another'],
  [/^portal\.approval\.withdrawn$|\.approvalWithdrawn$/u, 'approval-withdrawn'],
  [/^portal\.approval\.(?:accepted|estimate\.one)$/u, 'accepted'],
  [/^portal\.approval\.contested$/u, 'contested'],
  [/^portal\.approval\.|^portal\.next\.approval$/u, 'approval-asked'],
  [/^portal\.objection\.standing\.|^portal\.next\.objected$/u, 'objected'],
  [/\.(?:covered|free|not-billed)$|^portal\.next\.(?:level1|rnd)$|\.level1(?:Rnd)?$/u, 'covered'],
  [/\.billable$|\.reviewed\.confirmed$/u, 'billable'],
  [/\.accepted$/u, 'accepted'],
  [/\.contested$/u, 'contested'],
  [/\.notBilledAnyway$|\.reviewed\.corrected$/u, 'not-billed-anyway'],
  [/\.generalRule$/u, 'billable-though-covered'],
  [/\.no-?contract(?:Rule)?$/iu, 'no-contract'],
  [/\.coverageReasons\.ended$/u, 'contract-ended'],
  [/\.coverageReasons\.notBegun$/u, 'contract-not-begun'],
  [/\.coverageReasons\.included$/u, 'contract-includes'],
  [/\.coverageReasons\.excluded$/u, 'contract-excludes'],
  [/^portal\.contract\.period$/u, 'contract-period'],
  [/^portal\.contract\.open$/u, 'contract-open-ended'],
  [/\.to-?confirm$/iu, 'to-confirm'],
];

/** Texts that are read of a request which may reach R&D alone. */
const NAMES_RND =
  /^portal\.next\.rnd$|^portal\.way\.(?:stages|notes)\.(?:rnd|patch)$|^portal\.way\.states\.possible$|^faq\.why-rnd\.own\./u;

const LEVELS = ['level1Rnd', 'level1', 'level2Rnd', 'level2'] as const;

/** Where a client meets a text, by an example; the admin may look at others. */
export function sampleOf(id: string): TextSample {
  const [, question] = /^questions\.([^.]+)\./u.exec(id) ?? [];
  const asked = QUESTION_IDS.find((each) => each === question);
  if (asked) return { place: 'questions', question: asked };
  if (CLIENT_TEXTS.get(id)?.place === 'create') {
    const contract = contractFor(id);
    return { place: 'create', answers: answersFor(id), ...(contract === undefined ? {} : { contract }) };
  }
  const [, message] = /^portal\.acts\.(\w+)$/u.exec(id) ?? [];
  const told = MESSAGE_SAMPLES.find((each) => each === message);
  if (told) return { place: 'message', message: told };
  const place = CLIENT_TEXTS.get(id)?.place;
  if (place === 'notice') return { place };
  if (place === 'comment') return { place, comment: commentFor(id) };
  const situation = SITUATIONS.find(([pattern]) => pattern.test(id))?.[1] ?? 'out';
  const category = CATEGORY_IDS.find(
    (each): each is SupportCategoryId =>
      each !== 'other' &&
      (id.startsWith(`categories.${each}.`) ||
        id.startsWith(`clauses.${DEFAULT_POLICY.categories[each].clause}.`)),
  );
  const named = NAMES_RND.test(id) ? 'level1Rnd' : LEVELS.find((level) => id.endsWith(`.${level}`));
  return {
    place: 'portal',
    situation,
    category: category ?? (situation === 'covered' ? 'normal_use_problem' : 'training_information'),
    level: named ?? (situation === 'covered' ? 'level1' : 'level2'),
  };
}

/** Contracts with which the create form shows a text. */
function contractFor(id: string): CreateContract | undefined {
  switch (id) {
    case 'create.coverage.noContract':
      return 'none';
    case 'create.coverage.toConfirm':
      return 'unclear';
    case 'create.toConfirm':
      return 'unclear-in-part';
    case 'create.contract.period':
      return 'period';
    case 'create.contract.open':
      return 'open-ended';
    default:
      return undefined;
  }
}

function commentFor(id: string): CommentSample {
  switch (id) {
    case 'comment.approvalAsked':
    case 'comment.approvalHow':
      return 'approval';
    case 'comment.accepted':
    case 'comment.said':
      return 'accepted';
    case 'comment.contested':
      return 'contested';
    case 'comment.question':
    case 'comment.questionHow':
      return 'question';
    case 'comment.split':
      return 'split';
    default:
      return 'explanation';
  }
}

/** Answers after which the create form shows a text under Palier's own category table. */
function answersFor(id: string): Extract<TextSample, { place: 'create' }>['answers'] {
  switch (id) {
    case 'create.noEstimate':
      return {};
    case 'create.stuckHint':
    case 'categories.training_information.kind':
      return { about: 'question' };
    case 'create.level.level2':
    case 'create.coverage.out':
    case 'create.kinds':
      return { about: 'change' };
    case 'create.level.level1':
    case 'create.coverage.covered':
      return { about: 'problem', personalised: 'no', ownAction: 'no' };
    case 'categories.customisation_usage.kind':
      return { about: 'problem', personalised: 'yes' };
    case 'categories.feature_request.kind':
      return { about: 'change', personalised: 'yes' };
    case 'categories.licence_installation.kind':
    case 'categories.company_copy.kind':
    case 'categories.installation_service.kind':
    case 'categories.data_modification.kind':
      return { about: 'service' };
    default:
      return { about: 'problem' };
  }
}
