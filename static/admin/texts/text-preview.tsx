import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import { Fragment, useEffect, useRef, useState } from 'react';
import type {
  TextFault,
  TextOverrides,
  TextPreview as Preview,
  TextSample,
  TextSituation,
  TextView,
} from '../../../src/bridge/admin/texts';
import { QuestionForm } from '../../create/question-form';
import { Explanation } from '../../ui/explanation';
import type { Host } from '../../ui/host';
import type { Locale } from '../../ui/locale';
import { invoke } from '../client';
import { asTyped, shownText } from './own-texts';
import { Choice } from './text-list';
import { stillActs } from './still-acts';
import { textsWords, type PortalSample } from './words';

/** After the last key, so that typing does not ask for every letter. */
const PAUSE_MS = 300;

/**
 * The chosen text where a client meets it. The back end makes it, from the wordings as they are typed, so that it is
 * what a client would read. `tell` gets what is wrong with the wordings.
 */
export function TextPreview({
  text,
  language,
  own,
  categoryNames,
  host,
  refuse,
  tell,
}: {
  text: TextView;
  language: Locale;
  own: TextOverrides;
  categoryNames: Readonly<Record<string, string>>;
  host: Host;
  refuse: (message: string) => void;
  tell: (faults: readonly TextFault[]) => void;
}) {
  const words = textsWords[host.locale];
  const [sample, setSample] = useState<TextSample>(text.sample);
  const [preview, setPreview] = useState<Preview>();
  const [trouble, setTrouble] = useState<string[]>();
  const [attempt, setAttempt] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);

  useEffect(() => {
    let isOld = false;
    const ask = async () => {
      try {
        const result = await invoke('previewTexts', {
          locale: host.hostLocale,
          language,
          id: text.id,
          sample,
          texts: own,
        });
        if (isOld) return;
        switch (result.kind) {
          case 'ok':
            setTrouble(undefined);
            setPreview(result.preview);
            tell(result.faults);
            break;
          case 'invalid':
            setTrouble(result.messages);
            break;
          case 'refused':
            refuse(result.message);
            break;
        }
      } catch (error) {
        console.warn('There is no preview.', error);
        if (!isOld) setTrouble([]);
      }
    };
    const pause = setTimeout(() => void ask(), isFirst.current ? 0 : PAUSE_MS);
    isFirst.current = false;
    return () => {
      isOld = true;
      clearTimeout(pause);
    };
  }, [attempt, host.hostLocale, language, own, refuse, sample, tell, text.id]);

  const wording = asTyped(shownText(own, text, language));
  useEffect(() => {
    // A question that is closed for this sample is open while its text is worded.
    for (const entry of frame.current?.querySelectorAll('details') ?? []) {
      const [first = ''] = wording.split('\n\n');
      if (entry.textContent.includes(first)) entry.open = true;
    }
  }, [preview, wording]);

  return (
    <section className="stack" aria-label={words.preview}>
      <div>
        <h2 className="section-title">{words.preview}</h2>
        <p className="field__hint">{words.previewHint}</p>
      </div>
      {sample.place === 'portal' && (
        <SampleChoice sample={sample} categoryNames={categoryNames} locale={host.locale} change={setSample} />
      )}
      <div aria-live="polite">
        {trouble !== undefined && (
          <SectionMessage appearance="warning">
            <p className="text">{words.previewFailed}</p>
            {trouble.map((message, index) => (
              <p key={index} className="text text--subtle">
                {message}
              </p>
            ))}
            <Button spacing="compact" onClick={() => setAttempt(attempt + 1)}>
              {words.again}
            </Button>
          </SectionMessage>
        )}
        {preview?.shows === false && <p className="texts__notice">{words.notShown}</p>}
      </div>
      {preview !== undefined && (
        <div className="preview" ref={frame} lang={language}>
          <ClientSees client={preview.client} language={language} sample={sample} change={setSample} />
        </div>
      )}
    </section>
  );
}

function ClientSees({
  client,
  language,
  sample,
  change,
}: {
  client: Preview['client'];
  language: Locale;
  sample: TextSample;
  change: (sample: TextSample) => void;
}) {
  switch (client.place) {
    case 'portal':
      return <Explanation view={client.view} level={3} acts={stillActs(client.view)} />;
    case 'create':
      return (
        <div className="create">
          <QuestionForm
            form={client.view}
            locale={language}
            level={4}
            group="preview-"
            answers={sample.place === 'create' ? sample.answers : {}}
            change={(answers) => change({ ...sample, place: 'create', answers })}
          />
        </div>
      );
    case 'questions':
      return (
        <div className="stack">
          <p className="text">{client.asked.text}</p>
          <ul className="list">
            {client.asked.answers.map((answer, index) => (
              <li key={index}>{answer}</li>
            ))}
          </ul>
        </div>
      );
    case 'comment':
    case 'message':
      return (
        <div className="stack">
          {client.paragraphs.map((paragraph, index) => (
            <p key={index} className="text">
              {paragraph}
            </p>
          ))}
        </div>
      );
    case 'notice':
      return (
        <div className="stack">
          <p className="text">{client.view.title}</p>
          <dl className="still">
            {client.view.kinds.map(({ name, text }) => (
              <Fragment key={name}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </Fragment>
            ))}
          </dl>
          <p className="text">{client.view.closing}</p>
        </div>
      );
  }
}

function SampleChoice({
  sample,
  categoryNames,
  locale,
  change,
}: {
  sample: PortalSample;
  categoryNames: Readonly<Record<string, string>>;
  locale: Locale;
  change: (sample: PortalSample) => void;
}) {
  const words = textsWords[locale];
  const categories = Object.entries(categoryNames).filter(([id]) => id !== 'other') as [
    PortalSample['category'],
    string,
  ][];
  return (
    <div className="texts__filters">
      <Choice
        label={words.situation}
        value={sample.situation}
        options={Object.entries(words.situations) as [TextSituation, string][]}
        choose={(situation) => change({ ...sample, situation })}
      />
      <Choice
        label={words.category}
        value={sample.category}
        options={categories}
        choose={(category) => change({ ...sample, category })}
      />
      <Choice
        label={words.level}
        value={sample.level}
        options={Object.entries(words.levels) as [PortalSample['level'], string][]}
        choose={(level) => change({ ...sample, level })}
      />
    </div>
  );
}
