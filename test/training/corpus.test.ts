import { readCorpus, readParts } from '../../training/corpus';
import { nearDuplicates } from '../../training/near-duplicates';
import { CATEGORY_IDS, LOCALES } from '../../src/policy/vocabulary';

const tickets = readCorpus();

test('holds at least 4,000 tickets, each with an id of its own', () => {
  expect(tickets.length).toBeGreaterThanOrEqual(4_000);
  expect(new Set(tickets.map(({ id }) => id)).size).toBe(tickets.length);
});

test.each(LOCALES)('every category occurs at least 60 times in %s', (lang) => {
  const counts = CATEGORY_IDS.map((category) => ({
    category,
    count: tickets.filter((ticket) => ticket.lang === lang && ticket.category === category).length,
  }));
  expect(counts.filter(({ count }) => count < 60)).toEqual([]);
});

test('every ticket belongs to a part that says who wrote it, about what and how', () => {
  const described = new Set(readParts().map(({ part }) => part));
  expect(new Set(tickets.map(({ part }) => part))).toEqual(described);
});

test('under 2 % of the tickets resemble another one', () => {
  const pairs = nearDuplicates(
    tickets.map(({ title, body }) => `${title} ${body}`),
    0.6,
  );
  const alike = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  expect(alike.size / tickets.length).toBeLessThan(0.02);
});
