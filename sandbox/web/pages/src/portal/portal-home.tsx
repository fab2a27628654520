import type { ReactNode } from 'react';

import { useLoad } from '../common/api';
import { Link, useTitle } from '../common/router';
import { useSession } from '../common/session';
import { Empty, Load } from '../common/states';
import { useTexts } from '../common/texts';
import { DESK_ID, loadDesk, type Desk, type RequestType } from './desk';
import { PortalFoot } from './portal-foot';

export function PortalHome(): ReactNode {
  const texts = useTexts();
  const { account } = useSession();
  const desk = useLoad('desk', () => loadDesk(account === undefined));
  useTitle(texts.helpCentre);
  return <Load from={desk}>{(value) => <Home desk={value} />}</Load>;
}

function Home({ desk }: { desk: Desk }): ReactNode {
  const texts = useTexts();
  const grouped = new Set(desk.groups.map(({ id }) => id));
  const groups = [
    ...desk.groups.map((group) => ({
      ...group,
      types: desk.types.filter(({ groupIds }) => groupIds.includes(group.id)),
    })),
    {
      id: 'other',
      name: texts.otherGroup,
      types: desk.types.filter(({ groupIds }) => !groupIds.some((id) => grouped.has(id))),
    },
  ].filter(({ types }) => types.length > 0);

  return (
    <>
      <div className="hero">
        <p className="hero-desk">{desk.name}</p>
        <h1>{texts.portalTitle}</h1>
        <p>{texts.portalIntro}</p>
      </div>
      <div className="page portal-home">
        {groups.length === 0 && <Empty title={texts.requestTypes} text={texts.noRequestTypes} />}
        {groups.map((group) => (
          <section key={group.id} aria-labelledby={`group-${group.id}`}>
            <h2 id={`group-${group.id}`}>{group.name}</h2>
            <ul className="type-list">
              {group.types.map((type) => (
                <li key={type.id}>
                  <RequestTypeLink type={type} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        <PortalFoot page={{ page: 'portal', portalId: desk.id }} />
      </div>
    </>
  );
}

function RequestTypeLink({ type }: { type: RequestType }): ReactNode {
  return (
    <Link className="type-card" to={`/portal/${DESK_ID}/create/${type.id}`}>
      <TypeIcon />
      <span>
        <strong>{type.name}</strong>
        <span>{type.description}</span>
      </span>
    </Link>
  );
}

function TypeIcon(): ReactNode {
  return (
    <svg className="type-icon" width="32" height="32" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="var(--icon-tile)" />
      <path
        d="M9 10.5h14v9h-8l-4 3.5v-3.5H9z"
        fill="none"
        stroke="var(--icon-line)"
        strokeWidth="2"
        strokeLinejoin="round"
      />
    </svg>
  );
}
