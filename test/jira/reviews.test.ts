import { call } from '../../src/jira/client';
import { findReviews } from '../../src/jira/reviews';
import { standing } from '../decide/standing';

jest.mock('../../src/jira/client', () => ({ call: jest.fn() }));
const answer = jest.mocked(call);

interface Asked {
  jql: string;
  maxResults: number;
  nextPageToken?: string;
}
const asked = () => answer.mock.calls.map((one) => one[4] as Asked);

/** Jira gives pages as small as it likes. */
function site(count: number, mostOfPage: number) {
  answer.mockReset();
  answer.mockImplementation((...[, , , , body]) => {
    const { maxResults, nextPageToken = '0' } = body as Asked;
    const start = Number(nextPageToken);
    const end = Math.min(count, start + Math.min(maxResults, mostOfPage));
    const issues = Array.from({ length: end - start }, (_, index) => ({
      id: String(10_000 + start + index),
      key: `SUP-${String(start + index + 1)}`,
      fields: { summary: 'Urgent', created: '2026-03-02T08:00:00.000+0000', reporter: null },
      properties: { 'palier.decision': (start + index) % 10 === 9 ? { state: 'odd' } : standing() },
    }));
    return Promise.resolve({ issues, ...(end < count ? { nextPageToken: String(end) } : {}) });
  });
}

test.each([
  ['all of few', 5, 100, 5, false, [100]],
  ['the oldest of many, and that there are more', 250, 100, 200, true, [100, 100]],
  ['all of just as many', 200, 100, 200, false, [100, 100]],
  ['pages that are smaller than asked for', 130, 40, 130, false, [100, 100, 100, 80]],
])('reads %s', async (_what, count, mostOfPage, read, isMore, sizes) => {
  site(count, mostOfPage);
  const found = await findReviews('SUP', ['review', 'contested'], {}, 200);
  expect(found.isMore).toBe(isMore);
  // What is no decision is passed over.
  expect(found.issues).toHaveLength(read - Math.floor(read / 10));
  expect(asked().map(({ maxResults }) => maxResults)).toEqual(sizes);
  expect(asked()[0]?.jql).toBe(
    'project = "SUP" AND statusCategory != Done AND (issue.property[palier.decision].state = "needs-review" OR issue.property[palier.decision].approval.state = "contested") ORDER BY created ASC',
  );
});
