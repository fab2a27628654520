import fc from 'fast-check';
import { ORGANISATION_IDS, REQUEST_TYPE_IDS } from '../../sandbox/seed/ids';
import { compileJql, type JqlContext, type JqlField } from '../../sandbox/site/jql/compile';
import { parseJql } from '../../sandbox/site/jql/parse';
import { JqlError } from '../../sandbox/site/jql/syntax';
import { Desk } from './harness';

/** Four issues, raised an hour apart, and one of another project. */
async function filledDesk(): Promise<Desk> {
  const desk = await Desk.open();
  const field = await desk.fieldId('support-level');
  const rows = [
    { who: 'claire', summary: 'Écran bloqué après la mise à jour', type: REQUEST_TYPE_IDS.problem, level: 1 },
    { who: 'thomas', summary: 'Schulung für neue Benutzer', type: REQUEST_TYPE_IDS.training, level: 2 },
    { who: 'olivier', summary: 'Rapport des ventes', type: REQUEST_TYPE_IDS.customisation, level: 2 },
    { who: 'colleague', summary: 'Question interne', type: REQUEST_TYPE_IDS.other, level: undefined },
  ] as const;
  for (const { who, summary, type, level } of rows) {
    const { id, key } = await desk.raise(who, { summary, requestTypeId: type });
    if (level !== undefined) {
      await desk.edit('app', key, {
        update: { labels: [{ add: `support-level-${level}` }] },
        properties: [
          {
            key: 'palier.decision',
            value: {
              level,
              state: level === 1 ? 'automatic' : 'needs-review',
              confidence: level / 4,
              other: 'x',
            },
          },
        ],
      });
      await desk.call('app', 'PUT', `/rest/api/3/app/field/${field}/value`, {
        updates: [{ issueIds: [Number(id)], value: `Niveau ${level}` }],
      });
    }
    await desk.clock.advance(3_600_000);
  }
  await desk.call('agent', 'POST', `/rest/api/3/issue/SUP-2/transitions`, { transition: { id: '51' } });
  await desk.edit('agent', 'SUP-3', {
    fields: { assignee: { accountId: desk.site.accounts()[1]?.accountId } },
  });
  await desk.call('agent', 'POST', '/rest/api/3/issue', {
    fields: { project: { key: 'DEV' }, issuetype: { id: '10022' }, summary: 'Bogue' },
  });
  return desk;
}

let desk: Desk;
beforeAll(async () => {
  desk = await filledDesk();
});

describe('a query finds', () => {
  const rows: [jql: string, keys: string][] = [
    ['project = SUP ORDER BY key', '1 2 3 4'],
    ['project = "support erp" ORDER BY key ASC', '1 2 3 4'],
    ['project = SUP', '4 3 2 1'],
    ['projectType = service_desk ORDER BY id', '1 2 3 4'],
    ['projectType != service_desk', 'DEV-1'],
    ['project not in (SUP)', 'DEV-1'],
    ['key = SUP-2', '2'],
    ['issuekey in (SUP-1, sup-3) ORDER BY key DESC', '3 1'],
    ['key > SUP-2 AND project = SUP ORDER BY key', '3 4'],
    ['summary ~ "bloque"', '1'],
    ['summary ~ "écran bloqué"', '1'],
    ['summary ~ "bloqué écran"', '1'],
    ['summary ~ "\\"bloqué écran\\""', ''],
    ['summary ~ "vent*"', '3'],
    ['summary ~ "vent"', ''],
    ['text ~ "plus" AND summary !~ rapport ORDER BY key', '1 2 4'],
    ['description is EMPTY', 'DEV-1'],
    ['status = "En attente du support" AND project = SUP ORDER BY key', '1 3 4'],
    ['status = Résolue', '2'],
    ['statusCategory = Done', '2'],
    ['statusCategory != done AND project = SUP ORDER BY key', '1 3 4'],
    ['resolution = Unresolved AND project = SUP ORDER BY key', '1 3 4'],
    ['resolution is not EMPTY', '2'],
    ['labels = support-level-1', '1'],
    ['labels in (support-level-1, support-level-2) ORDER BY key', '1 2 3'],
    ['labels is EMPTY AND project = SUP', '4'],
    ['labels != support-level-1 ORDER BY key', '2 3'],
    ['NOT labels = support-level-1 ORDER BY key', '2 3'],
    ['labels not in (support-level-1) OR labels is EMPTY ORDER BY key', 'DEV-1 2 3 4'],
    ['reporter = "claire.rochat@fiduciaire-leman.example"', '1'],
    ['reporter = "Thomas Brunner"', '2'],
    ['assignee = currentUser()', '3'],
    ['assignee is not EMPTY', '3'],
    ['created >= 2026-11-24 AND created < "2026-11-24 11:00"', '1'],
    ['created > "2026/11/24 12:30" AND project = SUP', '4'],
    ['created > -2h30m AND project = SUP ORDER BY key', '3 4'],
    ['created <= -3h AND project = SUP ORDER BY key', '1 2'],
    ['created >= startOfDay() AND project = SUP ORDER BY key', '1 2 3 4'],
    ['created < startOfDay("12h") AND project = SUP ORDER BY key', '1 2'],
    ['created > endOfDay()', ''],
    ['created >= startOfWeek() AND created <= endOfMonth() AND project = DEV', 'DEV-1'],
    ['"Request Type" = "Formation"', '2'],
    [`"Request Type" in (${REQUEST_TYPE_IDS.problem}, Formation) ORDER BY key`, '1 2'],
    ['cf[10034] is EMPTY', 'DEV-1'],
    ['organizations = "Fiduciaire Léman SA" ORDER BY key', '1 3'],
    [`organizations = ${ORGANISATION_IDS.aare}`, '2'],
    ['organizations is EMPTY AND project = SUP', '4'],
    ['organizations in ("Maschinenbau Aare AG", EMPTY) AND project = SUP ORDER BY key', '2 4'],
    ['"Support level" = "Niveau 2" ORDER BY key', '2 3'],
    ['"Support level" ~ niveau ORDER BY key', '1 2 3'],
    ['cf[10101] = "Niveau 1"', '1'],
    ['"Support level" is EMPTY AND project = SUP', '4'],
    ['supportLevel = 2 ORDER BY key', '2 3'],
    ['supportLevel < 2', '1'],
    ['supportLevel >= 1 AND supportLevel in (1, 2) ORDER BY supportLevel DESC, key', '2 3 1'],
    ['supportConfidence > 0.3 ORDER BY key', '2 3'],
    ['issue.property[palier.decision].state = needs-review ORDER BY key', '2 3'],
    ['issue.property["palier.decision"].state is EMPTY AND project = SUP', '4'],
    ['supportState = automatic OR supportState is EMPTY AND project = SUP ORDER BY key', '1 4'],
    ['(supportState = automatic OR supportState is EMPTY) AND project = SUP ORDER BY key', '1 4'],
    ['NOT (supportLevel = 2 OR supportLevel is EMPTY)', '1'],
    ['project = SUP && !(key = SUP-1 || key = SUP-2) ORDER BY key', '3 4'],
    ['PROJECT = sup and STATUSCATEGORY = done', '2'],
    ['project = SUP ORDER BY supportLevel, key', '1 2 3 4'],
    ['project = SUP ORDER BY supportLevel DESC, key', '2 3 1 4'],
    ["labels = 'support-level-1'", '1'],
    ['summary ~ "\\u00c9cran"', '1'],
  ];
  it.each(rows)('%s', async (jql, keys) => {
    const found = (await desk.find(jql)).map((key) => key.replace('SUP-', ''));
    expect(found.join(' ')).toBe(keys);
  });
});

describe('a query is refused', () => {
  const rows: [jql: string, message: string][] = [
    ['', 'Unbounded JQL queries are not allowed here'],
    ['ORDER BY created', 'Unbounded JQL queries are not allowed here'],
    ['nonsense = 1', "Field 'nonsense' does not exist or you do not have permission to view it."],
    ['project = NOPE', "The value 'NOPE' does not exist for the field 'project'."],
    ['status = Fermé', "The value 'Fermé' does not exist for the field 'status'."],
    ['"Request Type" = Rien', "The value 'Rien' does not exist for the field 'Request Type'."],
    ['key = SUP-99', "An issue with key 'SUP-99' does not exist for field 'key'."],
    ['project =', 'before the end of the query'],
    ['project = SUP AND', 'before the end of the query'],
    [
      'project = SUP status = Résolue',
      "Expecting either 'OR' or 'AND' but got 'status'. (line 1, character 15)",
    ],
    ['(project = SUP', "Expecting ')' before the end of the query"],
    ['project = SUP)', "but got ')'"],
    ['project in SUP', "Expecting '('"],
    ['summary = x', "The operator '=' is not supported by the 'summary' field."],
    ['labels > x', "The operator '>' is not supported by the 'labels' field."],
    ['project is SUP', "Expecting 'EMPTY' or 'NULL'"],
    ['created > yesterday', "Date value 'yesterday' for field 'created' is invalid."],
    ['created > 2026-02-30', "Date value '2026-02-30' for field 'created' is invalid."],
    ['supportLevel = two', "The value 'two' for the field 'supportLevel' is not a number."],
    ['assignee = membersOf("x")', "The function 'membersOf' is not supported for the field 'assignee'."],
    ['status was Résolue', "The operator 'was' is not supported by this site."],
    ['summary ~ "open', "The quoted string 'open' has not been completed."],
    ['summary ~ what?now OR ?', "The character '?' is a reserved JQL character."],
    ['issue.property[other].state = x', "Field 'issue.property[other].state' does not exist"],
    [
      'issue.property[palier.decision].other = x',
      "Field 'issue.property[palier.decision].other' does not exist",
    ],
    ['project = SUP ORDER created', "Expecting 'BY'"],
    ['project = SUP ORDER BY nothing', "Field 'nothing' does not exist"],
    [`${'('.repeat(5000)}project = SUP`, 'nested too deeply'],
  ];
  it.each(rows)('%s', async (jql, message) => {
    const answer = await desk.call('agent', 'POST', '/rest/api/3/search/jql', { jql });
    expect(answer.status).toBe(400);
    expect(answer.body.errorMessages.join(' ')).toContain(message);
    expect((await desk.call('agent', 'POST', '/rest/api/3/search/approximate-count', { jql })).status).toBe(
      400,
    );
  });
});

describe('a search', () => {
  it('gives ids alone unless fields are asked for', async () => {
    const { body } = await desk.call('agent', 'POST', '/rest/api/3/search/jql', { jql: 'key = SUP-1' });
    expect(body).toEqual({ issues: [{ id: '10200' }], isLast: true });
  });

  it('is paged by tokens, and an issue raised in between moves nothing', async () => {
    const seen: string[] = [];
    let nextPageToken: string | undefined;
    const own = await filledDesk();
    do {
      const { body } = await own.call('agent', 'POST', '/rest/api/3/search/jql', {
        jql: 'project = SUP ORDER BY created DESC',
        fields: ['summary'],
        maxResults: 2,
        ...(nextPageToken === undefined ? {} : { nextPageToken }),
      });
      seen.push(...body.issues.map(({ key }) => key));
      nextPageToken = body.nextPageToken;
      await own.raise();
    } while (nextPageToken !== undefined);
    expect(seen).toEqual(['SUP-4', 'SUP-3', 'SUP-2', 'SUP-1']);
  });

  it('refuses a token that it did not give', async () => {
    const answer = await desk.call('agent', 'POST', '/rest/api/3/search/jql', {
      jql: 'project = SUP',
      nextPageToken: 'bm90aGluZw',
    });
    expect(answer.status).toBe(400);
  });

  it('works by GET as by POST', async () => {
    const jql = encodeURIComponent('supportLevel = 2 ORDER BY key');
    const { body } = await desk.call(
      'agent',
      'GET',
      `/rest/api/3/search/jql?jql=${jql}&fields=key,labels&maxResults=1`,
    );
    expect(body.issues).toMatchObject([{ key: 'SUP-2', fields: { labels: ['support-level-2'] } }]);
    expect(body.isLast).toBe(false);
  });

  it('counts', async () => {
    const { body } = await desk.call('app', 'POST', '/rest/api/3/search/approximate-count', {
      jql: 'supportLevel > 0',
    });
    expect(body).toEqual({ count: 3 });
  });

  it('finds nothing for customers, colleagues and anonymous visitors', async () => {
    for (const who of ['claire', 'colleague', 'anonymous'] as const) {
      expect(await desk.find('project is not EMPTY', who)).toEqual([]);
    }
    await expect(desk.find('key = SUP-1', 'claire')).rejects.toThrow('does not exist');
  });

  it('fetches many at once and names those it lacks', async () => {
    const body = {
      issueIdsOrKeys: ['SUP-1', '10201', 'SUP-99'],
      fields: ['summary'],
      properties: ['palier.decision'],
    };
    const agent = await desk.call('agent', 'POST', '/rest/api/3/issue/bulkfetch', body);
    expect(agent.body.issues.map(({ key }) => key)).toEqual(['SUP-1', 'SUP-2']);
    expect(agent.body.issues[0]?.properties['palier.decision']?.['level']).toBe(1);
    expect(agent.body.issueErrors.map(({ id }) => id)).toEqual(['SUP-99']);
    const customer = await desk.call('claire', 'POST', '/rest/api/3/issue/bulkfetch', body);
    expect(customer.body.issues).toEqual([]);
  });
});

interface Thing {
  words: string[];
  size: number | undefined;
}

const FIELDS: Record<string, JqlField<Thing>> = {
  word: {
    name: 'word',
    kind: 'choice',
    read: ({ words }) => words.map((word) => ({ names: [word], sort: word })),
  },
  size: {
    name: 'size',
    kind: 'number',
    read: ({ size }) => (size === undefined ? [] : [{ names: [], sort: size }]),
  },
};

const CONTEXT: JqlContext<Thing> = {
  now: 0,
  timeZone: 'UTC',
  currentUser: undefined,
  field: (reference) => (reference.kind === 'name' ? FIELDS[reference.name] : undefined),
};

const THINGS: Thing[] = [[], ['a'], ['b'], ['a', 'b']].flatMap((words) =>
  [undefined, 1, 2].map((size) => ({ words, size })),
);

function found(jql: string): number[] {
  const query = compileJql(parseJql(jql), CONTEXT);
  return THINGS.flatMap((thing, index) => (query.matches(thing) ? [index] : []));
}

const clauses = fc.constantFrom(
  'word = a',
  'word != b',
  'word in (a, b)',
  'word not in (a)',
  'word is EMPTY',
  'size = 1',
  'size > 1',
  'size <= 1',
  'size is not EMPTY',
);

const queries = fc.letrec<{ query: string }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    clauses,
    fc
      .tuple(tie('query'), fc.constantFrom('AND', 'OR'), tie('query'))
      .map(([a, op, b]) => `(${a}) ${op} (${b})`),
    tie('query').map((inner) => `NOT (${inner})`),
  ),
})).query;

describe('for every query', () => {
  it('reading text throws nothing but a JqlError', () => {
    const soup = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 6 }),
          fc.constantFrom(
            ...[
              'project',
              'cf[',
              'issue.property[',
              ']',
              '(',
              ')',
              ',',
              '=',
              '!',
              '!=',
              '~',
              '<=',
              '"',
              "'",
              '\\',
              '\\u',
            ],
            ...[
              'and',
              'or',
              'not',
              'in',
              'is',
              'empty',
              'order',
              'by',
              'desc',
              '-3d',
              'startOfDay(',
              '&&',
              '|',
              '.a',
            ],
          ),
        ),
        { maxLength: 20 },
      )
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: 'binary' })), (jql) => {
        try {
          compileJql(parseJql(jql), CONTEXT);
        } catch (error) {
          expect(error).toBeInstanceOf(JqlError);
        }
      }),
      { numRuns: 3000, seed: 20261124 },
    );
  });

  it('the site answers 200 or 400', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ maxLength: 30 }),
        fc.constantFrom('', 'created > ', 'text ~ '),
        async (text, start) => {
          const { status } = await desk.call('agent', 'POST', '/rest/api/3/search/jql', {
            jql: start + text,
          });
          expect([200, 400]).toContain(status);
        },
      ),
      { numRuns: 200, seed: 20261124 },
    );
  });

  it('two negations are none', () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(found(`NOT (NOT (${query}))`)).toEqual(found(query));
      }),
      { seed: 20261124 },
    );
  });

  it('a negated AND is an OR of negations', () => {
    fc.assert(
      fc.property(queries, queries, (a, b) => {
        expect(found(`NOT ((${a}) AND (${b}))`)).toEqual(found(`NOT (${a}) OR NOT (${b})`));
      }),
      { seed: 20261124 },
    );
  });

  it('AND binds closer than OR', () => {
    fc.assert(
      fc.property(clauses, clauses, clauses, (a, b, c) => {
        expect(found(`${a} OR ${b} AND ${c}`)).toEqual(found(`(${a}) OR ((${b}) AND (${c}))`));
      }),
      { seed: 20261124 },
    );
  });

  it('a query and its negation never find the same thing', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const both = new Set(found(`NOT (${query})`));
        expect(found(query).filter((index) => both.has(index))).toEqual([]);
      }),
      { seed: 20261124 },
    );
  });
});
