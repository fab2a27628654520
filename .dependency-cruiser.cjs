/** Who may know whom. `test/structure/layers.test.ts` holds these rules; docs/architecture.md explains them. */

const pure = '^src/(policy|classify|decide|explain|report)/';
/** Pure, and run by the screens: figures for any filter are made where they are shown. */
const figures = '^src/report/(code|figures|months)\\.ts$';
const builtIn = { dependencyTypes: ['core'] };

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports and that imports nothing is dead.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['\\.d\\.c?ts$', '(^|/)[^/]+\\.config\\.(ts|cjs|mjs)$', '^test/', '\\.css$'],
      },
      to: {},
    },
    {
      name: 'pure-core-without-platform',
      comment:
        'Policy, classification, decision, explanation and report are functions of their arguments: no platform, no Node.',
      severity: 'error',
      from: { path: pure },
      to: { path: '^node_modules/@forge/' },
    },
    {
      name: 'pure-core-without-node',
      severity: 'error',
      from: { path: pure },
      to: builtIn,
    },
    {
      name: 'pure-core-without-edges',
      comment:
        'The core does not know who reads, writes or asks. It may know the shapes that cross the bridge.',
      severity: 'error',
      from: { path: pure },
      to: { path: '^src/(jira|storage|queue|opinion|entry|requests)/' },
    },
    {
      name: 'bridge-is-types-for-the-core',
      severity: 'error',
      from: { path: pure },
      to: { path: '^src/bridge/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'platform-at-the-edges-only',
      comment:
        'Jira, storage, the queue, the second opinion and the entry points are the only places that speak to the platform.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/((jira|storage|queue|entry)/|opinion/ask\\.ts$)' },
      to: { path: '^node_modules/@forge/' },
    },
    {
      name: 'language-model-in-one-file',
      comment: 'Everything said to a language model, and everything taken from it, passes one place.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/opinion/ask\\.ts$' },
      to: { path: '^node_modules/@forge/llm/' },
    },
    {
      name: 'opinion-is-asked-from-the-queue-only',
      comment: 'A model answers in seconds: only the use case behind the consumer has the time.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(opinion/|requests/second-opinion\\.ts$)' },
      to: { path: '^src/opinion/' },
    },
    {
      name: 'entry-is-not-used',
      comment: 'Entry points are called by the platform alone.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(entry/|index\\.ts$)' },
      to: { path: '^src/entry/' },
    },
    {
      name: 'bridge-holds-no-behaviour',
      severity: 'error',
      from: { path: '^src/bridge/' },
      to: {
        path: '^src/(classify|decide|explain|jira|storage|queue|opinion|entry|requests)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'app-stands-alone',
      comment: 'What Forge bundles knows nothing of screens, local site, training, tests or tools.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(static|sandbox|training|test|tools)/' },
    },
    {
      name: 'screens-know-the-bridge-only',
      severity: 'error',
      from: { path: '^static/', pathNot: '^static/(build|[^/]+\\.config)\\.(mjs|ts)$' },
      to: { path: '^(src|sandbox|training|test|tools)/', pathNot: ['^src/bridge/', figures] },
    },
    {
      name: 'screens-take-types-from-the-bridge',
      severity: 'error',
      from: { path: '^static/' },
      to: { path: '^src/', pathNot: figures, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'screens-without-node',
      severity: 'error',
      from: { path: '^static/.*\\.(ts|tsx)$', pathNot: '\\.config\\.ts$' },
      to: builtIn,
    },
    {
      name: 'local-site-loads-the-app-as-a-whole',
      comment: 'The site that stands in for the platform must not share code with the app it runs.',
      severity: 'error',
      from: { path: '^sandbox/', pathNot: '^sandbox/main\\.ts$' },
      to: { path: '^src/' },
    },
    {
      name: 'local-site-main-loads-only-the-index',
      severity: 'error',
      from: { path: '^sandbox/main\\.ts$' },
      to: { path: '^src/', pathNot: '^src/index\\.ts$' },
    },
    {
      name: 'local-site-without-tools',
      severity: 'error',
      from: { path: '^sandbox/', pathNot: '^sandbox/start\\.mjs$' },
      to: { path: '^(training|test|tools)/' },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^virtual:', '\\?'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.build|\\.cache|\\.site)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
