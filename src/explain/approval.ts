import type { ApprovalView, Tone } from '../bridge/views';
import { isBillable } from '../decide/approval';
import type { Decision } from '../decide/decision';
import type { Approval } from '../decide/exchange';
import { fill, type Texts } from '../policy/texts';
import { dayOfInstant } from './days';

const TONES: Record<Approval['state'], Tone> = {
  asked: 'attention',
  accepted: 'good',
  contested: 'attention',
  withdrawn: 'neutral',
};

/** e.g. "Estimation : 1,5 heure". */
export function estimateInWords({ hours }: Pick<Approval, 'hours'>, texts: Texts): string | undefined {
  if (hours === undefined) return undefined;
  const { language } = texts.dayFormat;
  const { one, several } = texts.portal.approval.estimate;
  const isOne = new Intl.PluralRules(language).select(hours) === 'one';
  return fill(isOne ? one : several, { hours: new Intl.NumberFormat(language).format(hours) });
}

interface Reader {
  mayAnswer: boolean;
  timeZone: string;
}

function standing(approval: Approval, reader: Reader, isOpen: boolean, texts: Texts): string {
  const words = texts.portal.approval;
  const { state, askedAt, answer } = approval;
  const day = (at: string) => ({ date: dayOfInstant(at, reader.timeZone, texts) });
  switch (state) {
    case 'asked': {
      const asked = fill(words.asked, day(askedAt));
      return isOpen && !reader.mayAnswer ? `${asked} ${words.notYours}` : asked;
    }
    case 'accepted':
    case 'contested':
      return fill(words[state], day(answer?.at ?? askedAt));
    case 'withdrawn':
      return words.withdrawn;
  }
}

/** The question whether billable work may begin, for one reader; absent when none was asked. Names nobody. */
export function approvalView(decision: Decision, reader: Reader, texts: Texts): ApprovalView | undefined {
  const { approval } = decision;
  if (approval === undefined) return undefined;
  const words = texts.portal.approval;
  const isOpen = approval.state === 'asked' && isBillable(decision);
  const estimate = estimateInWords(approval, texts);
  const comment = approval.answer?.comment;
  return {
    title: words.title,
    standing: standing(approval, reader, isOpen, texts),
    tone: TONES[approval.state],
    workLabel: words.workLabel,
    work: approval.work,
    ...(estimate === undefined ? {} : { estimate }),
    ...(comment === undefined ? {} : { comment }),
    ...(isOpen && reader.mayAnswer
      ? {
          open: {
            askedAt: approval.askedAt,
            intro: words.intro,
            accept: words.accept,
            contest: words.contest,
            commentLabel: words.commentLabel,
            acceptHint: words.acceptHint,
            contestHint: words.contestHint,
          },
        }
      : {}),
  };
}
