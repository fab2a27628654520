import { jiraError } from '../errors';
import type { GroupSeed } from '../site-seed';
import { groupView, userView } from '../views';
import { integer, list, ok, platformPage, requireLogin, type Call, type Handlers } from './call';

const MOST_FOUND = 20;

function groups(call: Call): GroupSeed[] {
  return call.state.seed.groups ?? [];
}

/** Groups are for whoever may look people up. Who somebody is tells them of their own (`getCurrentUser`). */
function mayLookUp(call: Call): boolean {
  return call.access.globalPermissions(call.caller).has('USER_PICKER');
}

export const groupHandlers: Handlers = {
  findGroups(call) {
    const query = call.query.get('query') ?? '';
    const folded = (text: string): string =>
      call.query.get('caseInsensitive') === 'true' ? text.toLowerCase() : text;
    const excluded = new Set([...(list(call, 'exclude') ?? []), ...(list(call, 'excludeId') ?? [])]);
    const most = integer(call, 'maxResults', MOST_FOUND) || MOST_FOUND;
    const found = (mayLookUp(call) ? groups(call) : [])
      .filter(({ id, name }) => !excluded.has(id) && !excluded.has(name))
      .filter(({ name }) => folded(name).includes(folded(query)))
      .sort((a, b) => a.name.localeCompare(b.name));
    return ok({
      header: `Showing ${String(Math.min(most, found.length))} of ${String(found.length)} matching groups`,
      total: found.length,
      groups: found.slice(0, most).map(({ id, name }) => ({ groupId: id, name, html: name, labels: [] })),
    });
  },

  getUserGroups(call) {
    requireLogin(call);
    const accountId = call.query.get('accountId');
    if (accountId === null) throw jiraError(400, "The query parameter 'accountId' is required.");
    if (!mayLookUp(call)) {
      throw jiraError(403, 'You do not have permission to view the groups of this user.');
    }
    if (userView(call.state, accountId) === null) throw jiraError(404, 'The user does not exist.');
    return ok(
      groups(call)
        .filter(({ accountIds }) => accountIds.includes(accountId))
        .map((group) => groupView(call.state, group)),
    );
  },

  getUsersFromGroup(call) {
    requireLogin(call);
    if (!call.access.globalPermissions(call.caller).has('ADMINISTER') && call.caller.kind !== 'app') {
      throw jiraError(403, 'You do not have permission to view the members of a group.');
    }
    const [id, name] = [call.query.get('groupId'), call.query.get('groupname')];
    const group = groups(call).find((one) => (id === null ? one.name === name : one.id === id));
    if (group === undefined) throw jiraError(404, `The group '${id ?? name ?? ''}' does not exist.`);
    const members = group.accountIds.map((accountId) => userView(call.state, accountId));
    return ok(
      platformPage(
        call,
        members.filter((user) => user !== null),
      ),
    );
  },
};
