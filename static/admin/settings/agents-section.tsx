import Button from '@atlaskit/button/default/button';
import Textfield from '@atlaskit/textfield';
import { useId, useRef, useState, type FormEvent } from 'react';
import { unlessRefused } from '../ask';
import { invoke } from '../client';
import type { PageProps } from '../shell/page';
import { agentsWords } from './agents-words';
import type { Settings } from './settings-part';

type Agents = Settings['agents'];
type Group = NonNullable<Agents['billingGroup']>;
type Search = { state: 'none' | 'asking' | 'failed' } | { state: 'found'; groups: Group[] };

/** Which group of agents alone may decide on money. */
export function AgentsSection({
  agents: { billingGroup },
  host,
  refuse,
  change,
}: PageProps & { agents: Agents; change: (agents: Agents) => void }) {
  const words = agentsWords[host.locale];
  const id = useId();
  const [query, setQuery] = useState('');
  const [search, setSearch] = useState<Search>({ state: 'none' });
  const [told, setTold] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const latest = useRef(0);

  async function find(event: FormEvent) {
    event.preventDefault();
    const wanted = query.trim();
    if (wanted === '') return field.current?.focus();
    const turn = ++latest.current;
    setTold('');
    setSearch({ state: 'asking' });
    try {
      const answer = await invoke('findGroups', { locale: host.hostLocale, query: wanted });
      const found = unlessRefused(answer, refuse);
      if (turn === latest.current && found !== undefined) setSearch({ state: 'found', groups: found.groups });
    } catch (error) {
      console.warn('Groups could not be read.', error);
      if (turn === latest.current) setSearch({ state: 'failed' });
    }
  }

  function choose({ id: chosen, name }: Group) {
    latest.current += 1;
    change({ billingGroup: { id: chosen, name } });
    setSearch({ state: 'none' });
    setQuery('');
    setTold(words.chosen(name));
    field.current?.focus();
  }

  function clear() {
    change({});
    setTold(words.cleared);
    field.current?.focus();
  }

  return (
    <section className="stack" aria-labelledby={`${id}-title`}>
      <h2 className="section-title" id={`${id}-title`}>
        {words.agents}
      </h2>
      <div className="stack" role="group" aria-labelledby={`${id}-group`} aria-describedby={`${id}-hint`}>
        <div>
          <h3 className="approvers__title" id={`${id}-group`}>
            {words.billingGroup}
          </h3>
          <p className="field__hint" id={`${id}-hint`}>
            {words.billingGroupHint}
          </p>
        </div>
        <div className="row">
          {billingGroup === undefined ? (
            <p className="text">{words.anybody}</p>
          ) : (
            <>
              <strong>{billingGroup.name}</strong>
              <Button spacing="compact" appearance="subtle" onClick={clear}>
                {words.clear}
              </Button>
            </>
          )}
        </div>
        <form className="field" onSubmit={(event) => void find(event)}>
          <label className="field__label" htmlFor={`${id}-query`}>
            {words.search}
          </label>
          <div className="row">
            <Textfield
              ref={field}
              id={`${id}-query`}
              autoComplete="off"
              width="medium"
              maxLength={100}
              value={query}
              aria-describedby={`${id}-query-hint`}
              onChange={({ currentTarget }) => setQuery(currentTarget.value)}
            />
            <Button type="submit" isLoading={search.state === 'asking'}>
              {words.find}
            </Button>
          </div>
          <p className="field__hint" id={`${id}-query-hint`}>
            {words.searchHint}
          </p>
        </form>
        {search.state === 'found' && search.groups.length > 0 && (
          <ul className="approvers__people">
            {search.groups.map((group) => (
              <li key={group.id} className="row row--apart">
                <span>{group.name}</span>
                <Button
                  spacing="compact"
                  aria-label={words.chooseOf(group.name)}
                  onClick={() => choose(group)}
                >
                  {words.choose}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <p className={search.state === 'failed' ? 'field__error' : 'field__hint'} role="status">
          {messageOf(search, told, words)}
        </p>
      </div>
    </section>
  );
}

function messageOf(search: Search, told: string, words: (typeof agentsWords)['fr']): string {
  switch (search.state) {
    case 'none':
      return told;
    case 'asking':
      return words.finding;
    case 'failed':
      return words.failed;
    case 'found':
      return search.groups.length === 0 ? words.none : words.found(search.groups.length);
  }
}
