import type { DraftView, PolicyDesk } from '../../src/bridge/admin/policy';
import type { TextPreviewRequest, TextsView } from '../../src/bridge/admin/texts';
import { adminWords, previewOf, sampleOf } from '../../src/explain';
import { DEFAULT_POLICY } from '../../src/policy/default';
import { contentOf } from '../../src/policy/policy';
import { CLIENT_TEXTS, defaultText, textFaults, type TextOverrides } from '../../src/policy/texts';
import type { Resolver } from './screen';

/** The registry as the back end sends it. */
export const textsView = (mostBytes = 60_000): TextsView => ({
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
  mostBytes,
});

export function deskWith(texts: TextOverrides, revision = 4): PolicyDesk {
  const draft: DraftView = {
    revision,
    base: DEFAULT_POLICY,
    content: { ...contentOf(DEFAULT_POLICY), texts },
    changes: [],
    findings: [],
  };
  return { inForce: DEFAULT_POLICY, draft, pending: [], newestVersion: 1, ...adminWords('fr') };
}

/** What the page asks, answered with the back end's own words; only storage and Jira are left out. */
export const textsResolver = (texts: TextOverrides, others: Resolver = {}): Resolver => ({
  readTexts: () => ({ kind: 'ok', view: textsView() }),
  readPolicy: () => ({ kind: 'ok', desk: deskWith(texts) }),
  previewTexts: ({ sample, id, language, texts: own }: TextPreviewRequest) => ({
    kind: 'ok',
    preview: previewOf(sample, id, { ...DEFAULT_POLICY, texts: own }, language),
    faults: textFaults(own),
  }),
  ...others,
});
