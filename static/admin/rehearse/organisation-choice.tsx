import Textfield from '@atlaskit/textfield';
import { forwardRef, useId, useState } from 'react';
import type { ContractOrganisation } from '../../../src/bridge/admin/contracts';
import { unlessRefused } from '../ask';
import { invoke } from '../client';
import type { PageProps } from '../shell/page';
import { rehearseWords } from './words';

/** As many as a list can show; typing finds the others. */
const MOST_OFFERED = 50;

/** One of the site's organisations, found by its name. They are read when the field is first entered. */
export const OrganisationChoice = forwardRef<
  HTMLInputElement,
  PageProps & {
    text: string;
    isUnknown: boolean;
    /** `id` is absent as long as the text names none. */
    change: (text: string, id: string | undefined) => void;
  }
>(function OrganisationChoice({ text, isUnknown, change, host, refuse }, ref) {
  const words = rehearseWords[host.locale];
  const id = useId();
  const [organisations, setOrganisations] = useState<ContractOrganisation[] | 'loading' | 'failed'>();
  const known = Array.isArray(organisations) ? organisations : [];

  async function load() {
    if (organisations !== undefined && organisations !== 'failed') return;
    setOrganisations('loading');
    try {
      const reply = unlessRefused(await invoke('contractOrganisations', { locale: host.hostLocale }), refuse);
      setOrganisations(reply?.organisations ?? []);
      const found = reply && named(reply.organisations, text);
      if (found) change(text, found.id);
    } catch (error) {
      console.warn('The organisations were not read.', error);
      setOrganisations('failed');
    }
  }

  const typed = text.trim().toLocaleLowerCase(host.locale);
  const offered = known
    .filter(({ name }) => name.toLocaleLowerCase(host.locale).includes(typed))
    .slice(0, MOST_OFFERED);
  const problem = organisations === 'failed' ? words.organisationsFailed : words.organisationUnknown;
  const isWrong = organisations === 'failed' || (isUnknown && Array.isArray(organisations));
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {words.organisation}
      </label>
      <Textfield
        ref={ref}
        id={id}
        list={`${id}-list`}
        autoComplete="off"
        value={text}
        isInvalid={isWrong}
        aria-describedby={`${id}-hint`}
        onFocus={() => void load()}
        onChange={(event) => {
          const { value } = event.currentTarget;
          change(value, named(known, value)?.id);
        }}
      />
      <datalist id={`${id}-list`}>
        {offered.map((organisation) => (
          <option key={organisation.id} value={organisation.name} />
        ))}
      </datalist>
      <p className={isWrong ? 'field__error' : 'field__hint'} id={`${id}-hint`}>
        {isWrong ? problem : words.organisationHint}
      </p>
    </div>
  );
});

function named(
  organisations: readonly ContractOrganisation[],
  text: string,
): ContractOrganisation | undefined {
  return organisations.find(({ name }) => name.trim() === text.trim());
}
