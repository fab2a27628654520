import type { Site } from '../contracts';
import { SERVICE_DESK_ID } from '../seed/ids';
import { SAMPLE_REQUESTS, type SampleRequest } from '../seed/requests';
import { clientOf } from './client';
import { LaunchError } from './options';

const SENT = 'sent';

/**
 * Sends the sample requests, in order, as their clients: by the portal's REST API, or, where the client answered the
 * questions of the create panel, as the portal's form. Each is sent once in the life of the site's state, even when
 * a start was interrupted. Returns how many were sent now.
 */
export async function sendSamples(site: Site, url: string): Promise<number> {
  const store = site.storage('samples');
  const done = store.get(SENT);
  const first = typeof done === 'number' ? done : 0;
  for (const [index, sample] of SAMPLE_REQUESTS.entries()) {
    if (index < first) continue;
    await send(sample, site, url);
    await store.write({ put: [[SENT, index + 1]] });
  }
  return Math.max(0, SAMPLE_REQUESTS.length - first);
}

async function send(sample: SampleRequest, site: Site, url: string): Promise<void> {
  const account = site.accounts().find(({ emailAddress }) => emailAddress === sample.account);
  if (account === undefined)
    throw new LaunchError(`A sample request is from ${sample.account}, who has no account.`);
  const body = {
    serviceDeskId: SERVICE_DESK_ID,
    requestTypeId: sample.requestTypeId,
    requestFieldValues: { summary: sample.summary, description: sample.description },
  };
  const client = clientOf(url, account);
  if (sample.answers === undefined) {
    await client.call('POST', '/rest/servicedeskapi/request', body);
  } else {
    const properties = [{ key: 'answers', value: sample.answers }];
    await client.call('POST', '/_site/portal/request', { body, properties });
  }
}
