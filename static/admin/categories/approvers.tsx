import { useEffect, useState } from 'react';
import type { Locale } from '../../ui/locale';
import { membersOf, organisationNames } from '../people';
import { policyWords } from './words';

interface Names {
  organisations: ReadonlyMap<string, string>;
  people: ReadonlyMap<string, string>;
}

const NOBODY: Names = { organisations: new Map(), people: new Map() };

/** Names of an organisation and its people; ids have to do until they are read, and where they cannot be. */
function useNames(organisation: string, locale: Locale): Names {
  const [names, setNames] = useState(NOBODY);
  useEffect(() => {
    let isOld = false;
    const read = async () => {
      const [organisations, found] = await Promise.all([
        organisationNames(locale),
        membersOf(organisation, locale),
      ]);
      const people = new Map(
        found.kind === 'ok' ? found.members.map(({ accountId, name }) => [accountId, name]) : [],
      );
      if (!isOld) setNames({ organisations, people });
    };
    read().catch((error: unknown) => console.warn('Names of approvers were not read.', error));
    return () => {
      isOld = true;
    };
  }, [organisation, locale]);
  return names;
}

/** Whose approvers changed. */
export function ApproversOf({ organisation, locale }: { organisation: string; locale: Locale }) {
  const { organisations } = useNames(organisation, locale);
  return <>{policyWords[locale].change.approversOf(organisations.get(organisation) ?? organisation)}</>;
}

/** The persons who may answer for an organisation, by name where it is known. */
export function Approvers({
  organisation,
  accounts,
  locale,
}: {
  organisation: string;
  accounts: readonly string[] | undefined;
  locale: Locale;
}) {
  const { people } = useNames(organisation, locale);
  if (accounts === undefined) return <>{policyWords[locale].change.none}</>;
  return <>{accounts.map((account) => people.get(account) ?? account).join(', ')}</>;
}
