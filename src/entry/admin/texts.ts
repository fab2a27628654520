import * as v from '../../packed/valibot.cjs';
import {
  COMMENT_SAMPLES,
  message,
  MESSAGE_SAMPLES,
  previewOf,
  sampleOf,
  TEXT_SITUATIONS,
} from '../../explain';
import { answersSchema } from '../../policy/answers';
import { CLIENT_TEXTS, defaultText, textFaults, type SupportCategoryId } from '../../policy/texts';
import { MOST_TEXT_BYTES, textOverridesSchema } from '../../policy/texts/overrides';
import { CATEGORY_IDS, LOCALES, QUESTION_IDS } from '../../policy/vocabulary';
import { draftPolicy } from '../../requests/publish-policy';
import { asAdmin } from './guard';
import type { Handler } from './handler';

const SUPPORT_CATEGORIES = CATEGORY_IDS.filter((id): id is SupportCategoryId => id !== 'other');

const sampleSchema = v.variant('place', [
  v.object({
    place: v.literal('portal'),
    situation: v.picklist(TEXT_SITUATIONS),
    category: v.picklist(SUPPORT_CATEGORIES),
    level: v.picklist(['level1', 'level1Rnd', 'level2', 'level2Rnd']),
  }),
  v.object({
    place: v.literal('create'),
    answers: answersSchema,
    contract: v.optional(v.picklist(['period', 'open-ended', 'none', 'unclear', 'unclear-in-part'])),
  }),
  v.object({ place: v.literal('questions'), question: v.picklist(QUESTION_IDS) }),
  v.object({ place: v.literal('comment'), comment: v.picklist(COMMENT_SAMPLES) }),
  v.object({ place: v.literal('message'), message: v.picklist(MESSAGE_SAMPLES) }),
  v.object({ place: v.literal('notice') }),
]);

const requestSchema = v.object({
  language: v.picklist(LOCALES),
  id: v.pipe(v.string(), v.maxLength(120)),
  sample: sampleSchema,
});

/** Every text that clients read, with Palier's own wordings; those of the site are part of the policy's draft. */
export const readTexts: Handler<'readTexts'> = ({ payload }) =>
  asAdmin(payload, () =>
    Promise.resolve({
      kind: 'ok',
      view: {
        texts: [...CLIENT_TEXTS.values()].map((text) => ({
          ...text,
          defaults: {
            fr: defaultText(text.id, 'fr'),
            de: defaultText(text.id, 'de'),
            en: defaultText(text.id, 'en'),
            it: defaultText(text.id, 'it'),
          },
          sample: sampleOf(text.id),
        })),
        mostBytes: MOST_TEXT_BYTES,
      },
    }),
  );

/** What a client would read with wordings that need not be saved, under the draft's category table. Stores nothing. */
export const previewTexts: Handler<'previewTexts'> = ({ payload }) =>
  asAdmin(payload, async (locale) => {
    const request = v.safeParse(requestSchema, payload);
    if (!request.success) return { kind: 'refused', message: message('invalid-input', locale) };
    const worded = v.safeParse(v.object({ texts: textOverridesSchema }), payload);
    if (!worded.success) {
      return {
        kind: 'invalid',
        messages: worded.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`),
      };
    }
    const { language, id, sample } = request.output;
    const { texts } = worded.output;
    const policy = { ...(await draftPolicy(new Date())), texts };
    return { kind: 'ok', preview: previewOf(sample, id, policy, language), faults: textFaults(texts) };
  });
