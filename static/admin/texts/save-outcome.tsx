import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import type { TextOverrides, TextView } from '../../../src/bridge/admin/texts';
import type { Locale } from '../../ui/locale';
import { asTyped, shownText, type Place } from './own-texts';
import { textsWords } from './words';

export type Outcome =
  | { kind: 'none' }
  | { kind: 'saved' }
  | { kind: 'failed' }
  | { kind: 'too-large'; most: number }
  | { kind: 'invalid'; messages: string[] }
  /** `both`: worded by two admins; `theirs`: what the draft holds now. */
  | { kind: 'meanwhile'; both: Place[]; theirs: TextOverrides };

/** What became of the last attempt to save. */
export function SaveOutcome({
  outcome,
  texts,
  own,
  locale,
  choose,
  toDraft,
}: {
  outcome: Outcome;
  texts: readonly TextView[];
  own: TextOverrides;
  locale: Locale;
  choose: (place: Place) => void;
  toDraft: () => void;
}) {
  const words = textsWords[locale];
  switch (outcome.kind) {
    case 'none':
      return null;
    case 'saved':
      return (
        <SectionMessage appearance="success">
          <p className="text">{words.saved}</p>
          <Button appearance="subtle" spacing="compact" onClick={toDraft}>
            {words.toPublish}
          </Button>
        </SectionMessage>
      );
    case 'failed':
      return (
        <SectionMessage appearance="error">
          <p className="text">{words.saveFailed}</p>
        </SectionMessage>
      );
    case 'too-large':
      return (
        <SectionMessage appearance="error">
          <p className="text">{words.tooLarge(Math.floor(outcome.most / 1000))}</p>
        </SectionMessage>
      );
    case 'invalid':
      return (
        <SectionMessage appearance="error" title={words.invalidTitle}>
          <ul className="list">
            {outcome.messages.map((message, index) => (
              <li key={index}>{message}</li>
            ))}
          </ul>
        </SectionMessage>
      );
    case 'meanwhile':
      return (
        <SectionMessage appearance="warning" title={words.meanwhileTitle}>
          <p className="text">{words.meanwhile}</p>
          {outcome.both.length > 0 && (
            <>
              <p className="text">{words.meanwhileBoth}</p>
              <Both
                both={outcome.both}
                theirs={outcome.theirs}
                texts={texts}
                own={own}
                locale={locale}
                choose={choose}
              />
            </>
          )}
        </SectionMessage>
      );
  }
}

function Both({
  both,
  theirs,
  texts,
  own,
  locale,
  choose,
}: {
  both: readonly Place[];
  theirs: TextOverrides;
  texts: readonly TextView[];
  own: TextOverrides;
  locale: Locale;
  choose: (place: Place) => void;
}) {
  const words = textsWords[locale];
  return (
    <div className="table-scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.language}</th>
            <th scope="col">{words.theirs}</th>
            <th scope="col">{words.yours}</th>
          </tr>
        </thead>
        <tbody>
          {both.map((place) => {
            const text = texts.find(({ id }) => id === place.id);
            return (
              text !== undefined && (
                <tr key={`${place.language} ${place.id}`}>
                  <th scope="row">
                    <Button appearance="subtle" spacing="compact" onClick={() => choose(place)}>
                      {words.languages[place.language]}
                    </Button>
                  </th>
                  <td lang={place.language}>{asTyped(shownText(theirs, text, place.language))}</td>
                  <td lang={place.language}>{asTyped(shownText(own, text, place.language))}</td>
                </tr>
              )
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
