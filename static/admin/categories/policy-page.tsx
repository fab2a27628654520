import type { ReactNode } from 'react';
import type { PolicyDesk } from '../../../src/bridge/admin/policy';
import { Broken, Loading } from '../../ui/page-states';
import { commonWords } from '../../ui/texts';
import type { PageProps } from '../shell/page';
import { useDesk } from './desk-store';

/** A page that edits the policy, with its states until the policy is there. */
export function PolicyPage({
  host,
  refuse,
  children,
}: PageProps & { children: (desk: PolicyDesk) => ReactNode }) {
  const { desk, failed, read } = useDesk(host, refuse);
  if (desk) return children(desk);
  return failed ? <Broken host={host} again={read} /> : <Loading label={commonWords[host.locale].loading} />;
}
