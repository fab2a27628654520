import type { ApprovalView, Fact, FaqEntry, ObjectionView, PortalView, Stage } from '../../src/bridge/views';
import {
  answerComment,
  approvalComment,
  commentOf,
  explainToClient,
  noticeView,
  questionComment,
  unavailable,
} from '../../src/explain';
import { TEXTS } from '../../src/policy/texts';
import type { Locale } from '../../src/policy/vocabulary';
import { examplesIn } from './examples';
import { type Situation, SITUATIONS, type Viewer, WORDS } from './words';

/** What writes the documents. */
export const COMMAND = 'npm run client-words';

/** Of the person who answers in the examples. */
const NAME = 'Anna Keller';

/** Situations that the two viewers do not read alike. */
const DIFFERS: readonly Situation[] = ['covered', 'approval'];

const QUOTATION_MARKS: Record<Locale, [string, string]> = {
  fr: ['«\u00a0', '\u00a0»'],
  de: ['«', '»'],
  en: ['‘', '’'],
  it: ['«', '»'],
};

export interface Reading {
  situation: Situation;
  viewer: Viewer | 'anybody';
  view: PortalView;
}

/** What each viewer reads in each situation. */
export function readings(locale: Locale): Reading[] {
  const texts = TEXTS[locale];
  const examples = examplesIn(locale);
  return SITUATIONS.flatMap((situation): Reading[] => {
    if (situation === 'no-access') return [{ situation, viewer: 'anybody', view: unavailable(texts) }];
    const read = (isOwn: boolean): PortalView =>
      explainToClient(examples[situation], texts, { isOwn, mayAnswer: isOwn });
    const own: Reading = { situation, viewer: 'reporter', view: read(true) };
    return DIFFERS.includes(situation) ? [own, { situation, viewer: 'other', view: read(false) }] : [own];
  });
}

const cell = (text: string): string => text.replaceAll('|', '\\|');
const row = (cells: string[]): string => `| ${cells.map(cell).join(' | ')} |`;

function table(head: string[], rows: string[][]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

const quoted = (lines: string[]): string => lines.map((line) => `> ${line}`).join('\n>\n');

/** As a browser sets what a `q` element holds. */
function marked(text: string, locale: Locale): string {
  const [open, close] = QUOTATION_MARKS[locale];
  return `${open}${text}${close}`;
}

/** A label before what it labels. */
function labelled(label: string, text: string, locale: Locale): string {
  return `${label}${locale === 'fr' ? '\u00a0' : ''}: ${text}`;
}

function fact({ label, value, reason, quote }: Fact, locale: Locale): string[] {
  return [`**${label}**`, value, quote ? `${reason} _${quote.label} ${marked(quote.text, locale)}_` : reason];
}

function stage({ label, stateLabel, note }: Stage): string {
  return `${label} (${stateLabel})${note === undefined ? '' : `. ${note}`}`;
}

function approval(view: ApprovalView, locale: Locale): string[] {
  const { title, standing, workLabel, work, estimate, comment, open } = view;
  const buttons = open && [
    open.commentLabel,
    labelled(WORDS[locale].parts.buttons, `[${open.accept}] [${open.contest}]`, locale),
    open.acceptHint,
    open.contestHint,
  ];
  return [
    `**${title}**`,
    quoted([
      standing,
      labelled(workLabel, work, locale),
      ...(estimate === undefined ? [] : [estimate]),
      ...(comment === undefined ? [] : [comment]),
      ...(open ? [open.intro] : []),
      ...(buttons ?? []),
    ]),
  ];
}

function objection({ form, standing }: ObjectionView): string[] {
  return [
    ...(form ? [`[${form.button}] → ${form.question} ${form.hint} [${form.send}] [${form.cancel}]`] : []),
    ...(standing ? [`**${standing.title}**`, quoted([standing.message, standing.text])] : []),
  ];
}

function faq(entries: FaqEntry[], title: string, locale: Locale, isWhole: boolean): string[] {
  const { open, closed } = WORDS[locale].parts;
  const answered = entries.filter(({ applies }) => isWhole || applies);
  const others = entries.filter((entry) => !answered.includes(entry));
  return [
    isWhole ? `**${title}**` : `**${title}** (${open})`,
    ...answered.flatMap(({ question, answer }) => [`_${question}_`, quoted(answer)]),
    ...(others.length === 0
      ? []
      : [labelled(closed, others.map(({ question }) => question).join(' · '), locale)]),
  ];
}

function asked({ title, text, answers }: { title: string; text: string; answers: string[] }): string[] {
  return [`**${title}**`, quoted([text, ...answers.map((answer) => `– ${answer}`)])];
}

/** `isWhole`: with the answers to all questions, also those that do not apply. */
function panel(view: PortalView, locale: Locale, isWhole: boolean): string[] {
  switch (view.kind) {
    case 'unavailable':
      return [`**${view.title}**`, view.message];
    case 'qualifying':
      return [
        `**${view.title}**`,
        view.message,
        view.next,
        ...(view.question ? asked(view.question) : []),
        ...faq(view.faq, view.faqTitle, locale, isWhole),
      ];
    case 'explained':
      return [
        `**${view.title}**`,
        ...(view.approval ? approval(view.approval, locale) : []),
        table(
          ['', '', ''],
          view.facts.map((each) => fact(each, locale)),
        ),
        ...objection(view.objection),
        `**${view.wayTitle}**`,
        view.way.map((each, index) => `${String(index + 1)}. ${stage(each)}`).join('\n'),
        `**${view.nextTitle}**`,
        view.next,
        ...faq(view.faq, view.faqTitle, locale, isWhole),
        `**${view.clause.label}**`,
        quoted([`_${view.clause.title}_`, view.clause.text]),
      ];
  }
}

function overview(all: Reading[], locale: Locale): string {
  const words = WORDS[locale];
  const { labels, nextTitle } = TEXTS[locale].portal;
  const { level, coverage, billing } = labels;
  return table(
    [words.columns.situation, words.columns.viewer, level, coverage, billing, nextTitle],
    all.map(({ situation, viewer, view }) => [
      words.situations[situation].heading,
      words.viewers[viewer],
      ...(view.kind === 'explained'
        ? [...view.facts.map(({ value }) => value), view.next]
        : ['', '', '', view.kind === 'qualifying' ? view.next : view.message]),
    ]),
  );
}

function comments(locale: Locale): string[] {
  const { parts } = WORDS[locale];
  const texts = TEXTS[locale];
  const { level2, approval: asked, accepted, contested, asked: question } = examplesIn(locale);
  const part = (heading: string, paragraphs: (string[] | undefined)[]): string[] => [
    `## ${heading}`,
    ...paragraphs.flatMap((each) => (each ? [quoted(each)] : [])),
  ];
  const of = <Result>(decision: typeof level2, read: (given: NonNullable<typeof level2>) => Result) =>
    decision && read(decision);
  return [
    ...part(parts.comment, [of(level2, (given) => commentOf(given, texts))]),
    ...part(parts.approvalComment, [of(asked, (given) => approvalComment(given, texts))]),
    ...part(parts.answerComments, [
      of(accepted, (given) => answerComment(given, texts, NAME)),
      of(contested, (given) => answerComment(given, texts, NAME)),
    ]),
    ...part(parts.questionComment, [of(question, (given) => questionComment(given, texts))]),
  ];
}

/** Everything a client can read, as a document in their language that a person can review. */
export function clientWords(locale: Locale): string {
  const words = WORDS[locale];
  const texts = TEXTS[locale];
  const all = readings(locale);
  const notice = noticeView(texts);
  const chapters = all.flatMap(({ situation, viewer, view }, index) => {
    const { heading, context } = words.situations[situation];
    const isFirst = all[index - 1]?.situation !== situation;
    return [
      ...(isFirst ? [`## ${heading}`, context] : []),
      `### ${labelled(words.columns.viewer, words.viewers[viewer], locale)}`,
      ...panel(view, locale, situation === 'qualifying'),
    ];
  });
  return `${[
    `# ${words.title}`,
    ...words.intro.map((paragraph) => paragraph.replace('{command}', COMMAND)),
    `## ${words.overview}`,
    overview(all, locale),
    ...chapters,
    ...comments(locale),
    `## ${words.parts.notice}`,
    `**${notice.title}**`,
    quoted([...notice.kinds.map(({ name, text }) => labelled(name, text, locale)), notice.closing]),
    `## ${words.parts.acts}`,
    Object.values(texts.portal.acts)
      .map((message) => `- ${message}`)
      .join('\n'),
  ].join('\n\n')}\n`;
}
