/** Writes to a site without end and prints what was acknowledged. Killed by the test that starts it. */
import { ACCOUNT_IDS, REQUEST_TYPE_IDS } from '../../sandbox/seed/ids';
import { openSite, systemClock } from '../../sandbox/site';

async function write(folder: string): Promise<void> {
  const site = await openSite({ folder, clock: systemClock, baseUrl: 'http://site.test' });
  const call = async (accountId: string, method: string, path: string, body: unknown): Promise<string> => {
    const response = await site.handle({
      method,
      path,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      caller: { kind: 'user', accountId },
    });
    if (response.status >= 300) throw new Error(response.body);
    return response.body;
  };
  for (let turn = 0; ; turn++) {
    const raised = call(ACCOUNT_IDS.claire, 'POST', '/rest/servicedeskapi/request', {
      serviceDeskId: '1',
      requestTypeId: REQUEST_TYPE_IDS.problem,
      requestFieldValues: { summary: 'Écrite', description: 'x'.repeat(2_000) },
    });
    const stored = site.storage('kvs').write({ put: [[`k${turn}`, { key: `k${turn}` }]] });
    await stored;
    process.stdout.write(`kvs k${turn}\n`);
    const { issueKey } = JSON.parse(await raised) as { issueKey: string };
    process.stdout.write(`raised ${issueKey}\n`);
    await call(ACCOUNT_IDS.level1, 'PUT', `/rest/api/3/issue/${issueKey}`, { fields: { labels: ['done'] } });
    process.stdout.write(`labelled ${issueKey}\n`);
  }
}

void write(String(process.argv[2]));
