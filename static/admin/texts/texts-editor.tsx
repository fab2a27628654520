import './texts.css';
import Button from '@atlaskit/button/default/button';
import { useMemo, useState } from 'react';
import type { PolicyDesk } from '../../../src/bridge/admin/policy';
import type { TextFault, TextOverrides, TextsView, TextView } from '../../../src/bridge/admin/texts';
import type { Host } from '../../ui/host';
import type { Locale } from '../../ui/locale';
import { showDesk } from '../categories/desk-store';
import { invoke } from '../client';
import { useAddress } from '../shell/address';
import { useUnsaved } from '../shell/unsaved';
import { carryOver, bytesOf, differences, type Place } from './own-texts';
import { SaveOutcome, type Outcome } from './save-outcome';
import { TextField } from './text-field';
import { Filters, TextList, filtered, type Filter } from './text-list';
import { TextPreview } from './text-preview';
import { textsWords } from './words';

/** The wordings of the draft, edited text by text, seen as a client sees them, and saved together. */
export function TextsEditor({
  view,
  desk: { draft, categoryNames },
  host,
  refuse,
}: {
  view: TextsView;
  desk: PolicyDesk;
  host: Host;
  refuse: (message: string) => void;
}) {
  const words = textsWords[host.locale];
  const { go } = useAddress();
  const [base, setBase] = useState<TextOverrides>(draft.content.texts);
  const [revision, setRevision] = useState(draft.revision);
  const [own, setOwn] = useState<TextOverrides>(draft.content.texts);
  const [language, setLanguage] = useState<Locale>(host.locale);
  const [filter, setFilter] = useState<Filter>({ place: 'portal', show: 'all', search: '' });
  const [chosen, setChosen] = useState(view.texts[0]?.id);
  const [faults, setFaults] = useState<readonly TextFault[]>([]);
  /** Counts up when the fields have to show what is stored rather than what was typed. */
  const [round, setRound] = useState(0);
  const [saving, setSaving] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });

  // Whoever saved the draft, here or elsewhere: what is being edited goes on from there.
  if (draft.revision !== revision) {
    const theirs = draft.content.texts;
    const { texts, both } = carryOver(base, own, theirs);
    setRevision(draft.revision);
    setBase(theirs);
    setOwn(texts);
    setRound(round + 1);
    if (both.length > 0) setOutcome({ kind: 'meanwhile', both, theirs });
  }

  const changed = useMemo(() => differences(base, own), [base, own]);
  useUnsaved(changed.length > 0);
  const listed = filtered(view.texts, filter, own, language);
  const text = view.texts.find(({ id }) => id === chosen);
  const isTooLarge = bytesOf(own) > view.mostBytes;

  function change(texts: TextOverrides) {
    setOwn(texts);
    if (outcome.kind === 'saved') setOutcome({ kind: 'none' });
  }

  function choose(place: Place) {
    setLanguage(place.language);
    setChosen(place.id);
  }

  async function saveOn(draftRevision: number): Promise<Outcome> {
    const result = await invoke('saveDraft', {
      locale: host.hostLocale,
      revision: draftRevision,
      parts: { texts: own },
    });
    switch (result.kind) {
      case 'saved':
        showDesk(result.desk);
        return { kind: 'saved' };
      case 'changed-meanwhile': {
        const theirs = result.desk.draft.content.texts;
        // What another admin saved elsewhere in the draft is no reason to ask twice.
        if (differences(base, theirs).length === 0) return saveOn(result.desk.draft.revision);
        showDesk(result.desk);
        return { kind: 'meanwhile', both: carryOver(base, own, theirs).both, theirs };
      }
      case 'too-large':
        return { kind: 'too-large', most: result.most };
      case 'invalid':
        return { kind: 'invalid', messages: result.faults.map(({ path, message }) => `${path}: ${message}`) };
      case 'refused':
        refuse(result.message);
        return { kind: 'none' };
    }
  }

  async function save() {
    if (saving || changed.length === 0 || isTooLarge) return;
    setSaving(true);
    setOutcome({ kind: 'none' });
    try {
      setOutcome(await saveOn(revision));
    } catch (error) {
      console.warn('The texts were not saved.', error);
      setOutcome({ kind: 'failed' });
    } finally {
      setSaving(false);
    }
  }

  return (
    <div className="stack">
      <p className="text text--subtle">{words.intro}</p>
      <div aria-live="polite">
        <SaveOutcome
          outcome={isTooLarge ? { kind: 'too-large', most: view.mostBytes } : outcome}
          texts={view.texts}
          own={own}
          locale={host.locale}
          choose={choose}
          toDraft={() => go('/categories')}
        />
      </div>
      <Filters
        filter={filter}
        language={language}
        locale={host.locale}
        change={setFilter}
        speak={setLanguage}
      />
      <div className="texts">
        <TextList
          all={view.texts}
          listed={listed}
          own={own}
          changed={changed}
          faults={faults}
          chosen={chosen}
          language={language}
          categoryNames={categoryNames}
          locale={host.locale}
          choose={setChosen}
        />
        {text !== undefined && (
          <div className="stack">
            <TextField
              key={`${text.id} ${language} ${String(round)}`}
              text={text}
              language={language}
              own={own}
              faults={faultsOf(faults, text, language)}
              locale={host.locale}
              change={change}
              speak={setLanguage}
            />
            <div className="save-bar">
              <p className="text" role="status">
                {changed.length > 0 ? <strong>{words.changes(changed.length)}</strong> : words.noChange}
              </p>
              {changed.length > 0 && (
                <div className="row">
                  <Button
                    appearance="primary"
                    onClick={() => void save()}
                    isLoading={saving}
                    isDisabled={isTooLarge}
                  >
                    {words.save}
                  </Button>
                  <Button
                    appearance="subtle"
                    isDisabled={saving}
                    onClick={() => {
                      setOwn(base);
                      setRound(round + 1);
                      setOutcome({ kind: 'none' });
                    }}
                  >
                    {words.discard}
                  </Button>
                  <span className="visually-hidden" role="status">
                    {saving && words.saving}
                  </span>
                </div>
              )}
            </div>
            <TextPreview
              key={text.id}
              text={text}
              language={language}
              own={own}
              categoryNames={categoryNames}
              host={host}
              refuse={refuse}
              tell={setFaults}
            />
          </div>
        )}
      </div>
    </div>
  );
}

function faultsOf(faults: readonly TextFault[], { id }: TextView, language: Locale): TextFault[] {
  return faults.filter((fault) => fault.id === id && fault.locale === language);
}
