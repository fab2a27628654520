import Button from '@atlaskit/button/default/button';
import { useEffect, useId, useRef, useState } from 'react';
import { OrganisationChoice } from '../rehearse/organisation-choice';
import { organisationNamed, useOrganisations } from '../rehearse/use-organisations';
import type { PageProps } from '../shell/page';
import { ApproversOfOrganisation } from './approvers-of-organisation';
import type { Settings } from './settings-part';
import { settingsWords } from './words';

type Named = Settings['client']['approvers']['named'];

/** Who may approve for which organisation, beside whoever raised a request. */
export function NamedApprovers({
  named,
  host,
  refuse,
  change,
}: PageProps & { named: Named; change: (named: Named) => void }) {
  const words = settingsWords[host.locale];
  const id = useId();
  const organisations = useOrganisations({ host, refuse });
  const [text, setText] = useState('');
  /** Opened here; as long as nobody is named, the policy says nothing of them. */
  const [opened, setOpened] = useState<string[]>([]);
  const field = useRef<HTMLInputElement>(null);

  const known = Array.isArray(organisations.known) ? organisations.known : [];
  const chosen = organisationNamed(known, text);
  const listed = [...new Set([...Object.keys(named), ...opened])];
  const isAnyNamed = Object.keys(named).length > 0;
  const read = useRef(organisations.read);
  read.current = organisations.read;
  useEffect(() => {
    if (isAnyNamed) void read.current();
  }, [isAnyNamed]);

  function set(organisation: string, accounts: string[]) {
    const { [organisation]: _before, ...others } = named;
    setOpened((before) => [...new Set([...before, organisation])]);
    change(accounts.length === 0 ? others : { ...others, [organisation]: accounts });
  }

  function open() {
    if (chosen === undefined) {
      field.current?.focus();
      return;
    }
    setOpened((before) => [...new Set([...before, chosen.id])]);
    setText('');
  }

  return (
    <div className="stack" role="group" aria-labelledby={`${id}-title`} aria-describedby={`${id}-hint`}>
      <div>
        <h3 className="approvers__title" id={`${id}-title`}>
          {words.named}
        </h3>
        <p className="field__hint" id={`${id}-hint`}>
          {words.namedHint}
        </p>
      </div>
      {listed.map((organisation) => (
        <ApproversOfOrganisation
          key={organisation}
          organisation={organisation}
          name={known.find((one) => one.id === organisation)?.name ?? words.organisation(organisation)}
          accounts={named[organisation] ?? []}
          isOpen={opened.includes(organisation)}
          host={host}
          refuse={refuse}
          change={(accounts) => set(organisation, accounts)}
        />
      ))}
      <div className="approvers__add">
        <OrganisationChoice
          ref={field}
          text={text}
          change={setText}
          organisations={organisations}
          hint={words.organisationHint}
          locale={host.locale}
        />
        <div>
          <Button onClick={open}>{words.addOrganisation}</Button>
        </div>
      </div>
    </div>
  );
}
