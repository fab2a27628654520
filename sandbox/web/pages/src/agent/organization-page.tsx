import { useState, type ReactNode } from 'react';

import { call, list, record, text, useLoad } from '../common/api';
import { Paging } from '../common/paging';
import { Link, useTitle } from '../common/router';
import { Empty, Load } from '../common/states';
import { useTexts } from '../common/texts';
import { ForgeModule, useModules } from '../forge/forge-module';

const ORGANISATIONS = '/rest/servicedeskapi/organization';
const PAGE = 50;

interface Named {
  id: string;
  name: string;
}

interface Page<T> {
  values: T[];
  isLast: boolean;
}

async function readPage<T>(path: string, start: number, read: (value: unknown) => T): Promise<Page<T>> {
  const page = record(await call('GET', `${path}?start=${start}&limit=${PAGE}`));
  return { values: list(page['values']).map(read), isLast: page['isLastPage'] === true };
}

/** The organisations of the desk; one of them with what the app shows about it and with its members. */
export function OrganizationPage({ organisationId }: { organisationId?: string }): ReactNode {
  const texts = useTexts();
  const [start, setStart] = useState(0);
  const organisations = useLoad(`organisations ${start}`, () =>
    readPage(ORGANISATIONS, start, (value): Named => {
      const organisation = record(value);
      return { id: text(organisation['id']), name: text(organisation['name']) };
    }),
  );
  return (
    <Load from={organisations}>
      {({ values, isLast }) => {
        const shownId = organisationId ?? values[0]?.id;
        return (
          <div className="with-sidebar">
            <nav className="sidebar" aria-label={texts.organisations}>
              <h2>{texts.organisations}</h2>
              <ul>
                {values.map(({ id, name }) => (
                  <li key={id}>
                    <Link
                      to={`/agent/organizations/${id}`}
                      aria-current={id === shownId ? 'page' : undefined}
                    >
                      <span>{name}</span>
                    </Link>
                  </li>
                ))}
              </ul>
              <Paging start={start} size={PAGE} isLast={isLast} onMove={setStart} />
            </nav>
            <div className="sidebar-content">
              {shownId === undefined ? (
                <Empty title={texts.noOrganisations} text="" />
              ) : (
                <Organisation key={shownId} id={shownId} />
              )}
            </div>
          </div>
        );
      }}
    </Load>
  );
}

function Organisation({ id }: { id: string }): ReactNode {
  const organisation = useLoad(`organisation ${id}`, async () =>
    text(record(await call('GET', `${ORGANISATIONS}/${id}`))['name']),
  );
  return (
    <Load from={organisation}>
      {(name) => (
        <>
          <OrganisationTitle name={name} />
          <OrganisationModules id={id} />
          <Members id={id} />
        </>
      )}
    </Load>
  );
}

function OrganisationTitle({ name }: { name: string }): ReactNode {
  useTitle(name);
  return <h1>{name}</h1>;
}

function OrganisationModules({ id }: { id: string }): ReactNode {
  const modules = useModules({ kind: 'organization', organizationId: id });
  return (
    <Load from={modules}>
      {(all) =>
        all.map((module) => (
          <section key={module.key} aria-label={module.title}>
            <h2>{module.title}</h2>
            <ForgeModule module={module} minHeight={160} />
          </section>
        ))
      }
    </Load>
  );
}

function Members({ id }: { id: string }): ReactNode {
  const texts = useTexts();
  const [start, setStart] = useState(0);
  const members = useLoad(`members ${id} ${start}`, () =>
    readPage(`${ORGANISATIONS}/${id}/user`, start, (value) => {
      const user = record(value);
      return {
        id: text(user['accountId']),
        name: text(user['displayName']),
        email: text(user['emailAddress']),
      };
    }),
  );
  return (
    <section aria-label={texts.members}>
      <h2>{texts.members}</h2>
      <Load from={members}>
        {({ values, isLast }) =>
          values.length === 0 ? (
            <p>{texts.noMembers}</p>
          ) : (
            <>
              <table className="table dense">
                <caption className="visually-hidden">{texts.members}</caption>
                <thead>
                  <tr>
                    <th scope="col">{texts.name}</th>
                    <th scope="col">{texts.email}</th>
                  </tr>
                </thead>
                <tbody>
                  {values.map((member) => (
                    <tr key={member.id}>
                      <td>{member.name}</td>
                      <td>{member.email}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
              <Paging start={start} size={PAGE} isLast={isLast} onMove={setStart} />
            </>
          )
        }
      </Load>
    </section>
  );
}
