import { scopesFor } from '../../tools/contract/scopes';

describe('the scopes of a call', () => {
  test.each([
    ['GET', '/rest/api/3/issue/{issueIdOrKey}', ['read:jira-work']],
    ['GET', '/rest/api/3/issue/{anything}?fields={fields}', ['read:jira-work']],
    ['put', '/rest/api/3/issue/SUP-1', ['write:jira-work']],
    ['POST', '/rest/api/3/app/field/value?generateAppEvents=false', ['write:app-data:jira']],
    ['GET', '/rest/api/3/user?accountId=x', ['read:jira-user']],
    ['GET', '/rest/api/3/user/search', ['read:jira-user']],
    ['GET', '/rest/servicedeskapi/request/SUP-1', ['read:servicedesk-request']],
    ['GET', '/rest/servicedeskapi/organization', ['manage:servicedesk-customer']],
    ['GET', '/rest/servicedeskapi/info', []],
  ])('%s %s are %j', (method, path, scopes) => {
    expect(scopesFor(method, path)).toEqual(scopes);
  });

  test.each([
    ['PATCH', '/rest/api/3/issue/SUP-1'],
    ['GET', '/rest/api/3/issue'],
    ['GET', '/rest/api/3/issue/SUP-1/watchers'],
    ['GET', '/rest/api/2/issue/SUP-1'],
  ])('%s %s are unknown, and it says so', (method, path) => {
    expect(() => scopesFor(method, path)).toThrow(`${method} ${path}`);
  });

  test('may be changed by whoever asks', () => {
    scopesFor('GET', '/rest/api/3/field').push('read:me');
    expect(scopesFor('GET', '/rest/api/3/field')).toEqual(['read:jira-work']);
  });
});
