import { manualClock } from '../../sandbox/clock';
import { LaunchError, readOptions } from '../../sandbox/launch/options';
import { readOutcomes } from '../../sandbox/launch/outcomes';
import { sendSamples } from '../../sandbox/launch/samples';
import { outcomeTable } from '../../sandbox/launch/table';
import { SAMPLE_REQUESTS } from '../../sandbox/seed/requests';
import { openSite } from '../../sandbox/site';
import { startServer } from '../../sandbox/web/server';
import { APP_UUID, fakeHost } from './fakes';

describe('how the site is started', () => {
  it.each([
    ['nothing said', [], undefined, { fresh: false, port: 8080 }],
    ['another port', [], '8090', { fresh: false, port: 8090 }],
    ['an empty PORT', [], '', { fresh: false, port: 8080 }],
    ['anew', ['--fresh'], undefined, { fresh: true, port: 8080 }],
  ])('%s', (_case, args, port, options) => {
    expect(readOptions(args, port)).toEqual(options);
  });

  it.each([
    ['an unknown option', ['--frehs'], undefined, /--frehs/],
    ['a word too many', ['fresh'], undefined, /npm start/],
    ['a port that is no number', [], 'http', /PORT is http/],
    ['a port out of range', [], '70000', /1 to 65535/],
  ])('is refused with a reason: %s', (_case, args, port, reason) => {
    expect(() => readOptions(args, port)).toThrow(LaunchError);
    expect(() => readOptions(args, port)).toThrow(reason);
  });
});

describe('the sample requests', () => {
  it('are sent once in the life of the state, from where an interrupted start left off', async () => {
    const clock = manualClock(1_800_000_000_000);
    const site = await openSite({ folder: undefined, clock, baseUrl: 'http://127.0.0.1:8080' });
    const host = fakeHost();
    await site.installApp({
      appUuid: APP_UUID,
      environmentId: host.manifest.environmentId,
      name: 'Palier',
      customFields: [],
      entityProperties: [],
    });
    const server = await startServer({ site, host, port: 0, folders: { app: '.', pages: '.' } });
    await site.storage('samples').write({ put: [['sent', SAMPLE_REQUESTS.length - 3]] });

    expect(await sendSamples(site, server.url)).toBe(3);
    expect(await sendSamples(site, server.url)).toBe(0);
    const outcomes = await readOutcomes(site, server.url);
    expect(outcomes.map(({ summary }) => summary)).toEqual(
      SAMPLE_REQUESTS.slice(-3).map(({ summary }) => summary),
    );
    expect(outcomes.every(({ decision, requestType }) => decision === undefined && requestType !== '')).toBe(
      true,
    );

    await server.close();
    await site.close();
  });
});

it('the table has a line per request, says what is not decided, and cuts what is too long', () => {
  const request = { client: 'Claire Rochat', requestType: 'Signaler un problème' };
  const lines = outcomeTable([
    {
      ...request,
      key: 'SUP-1',
      summary: 'Bloqué',
      decision: { level: '1 + R&D', coverage: 'covered', billing: 'not-billed', state: 'automatic' },
    },
    { ...request, key: 'SUP-2', summary: 'x'.repeat(60), decision: undefined },
  ]).split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[2]).toMatch(/^SUP-1 .*Bloqué +1 \+ R&D +covered +not-billed +automatic$/);
  expect(lines[3]).toMatch(/x{43}… +not decided$/);
});
