// Directions of imports: kernel ← platform ← features ← apps; contracts ← apps, platform/jobs.
// A rule that is named here is explained in docs/architecture.md; its comment is what the linter prints.
const TESTS = '\\.spec\\.tsx?$|/testing/|^libs/testing/|^e2e/|^bench/';
const NOT_FEATURES = 'kernel|contracts|platform|testing';
const FEATURES = `^libs/(?!(${NOT_FEATURES})/)[^/]+/`;

const modules = (...names) => `^node_modules/(@types/)?(${names.join('|')})/`;

/** A package that only these folders may import. */
const only = (name, comment, packages, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^(apps|libs)/', pathNot: allowed },
  to: { path: modules(...packages) },
});

const layers = [
  {
    name: 'kernel-imports-nothing',
    comment: 'The kernel is ports and plain types: whatever it needs is passed to it.',
    severity: 'error',
    from: { path: '^libs/kernel/', pathNot: TESTS },
    to: { pathNot: '^libs/kernel/' },
  },
  {
    name: 'contracts-import-zod-only',
    comment: 'The contracts are shared with the browser.',
    severity: 'error',
    from: { path: '^libs/contracts/', pathNot: TESTS },
    to: { pathNot: ['^libs/contracts/', modules('zod')] },
  },
  {
    name: 'features-do-not-import-contracts',
    comment: 'A parsed body fits the domain type by shape, so changes of the API stop at the controller.',
    severity: 'error',
    from: { path: `${FEATURES}|^libs/platform/`, pathNot: ['^libs/platform/src/(jobs|outbox)/', TESTS] },
    to: { path: '^libs/contracts/' },
  },
  {
    name: 'platform-does-not-import-features',
    comment: 'The platform serves every feature and knows none.',
    severity: 'error',
    from: { path: '^libs/platform/', pathNot: TESTS },
    to: { path: `${FEATURES}|^apps/` },
  },
  {
    name: 'features-do-not-import-apps',
    comment: 'A feature runs in every process.',
    severity: 'error',
    from: { path: '^libs/' },
    to: { path: '^apps/' },
  },
  {
    name: 'features-meet-through-read-models',
    comment: "A feature imports another's read models, types and pure rules, never what writes or queries for it.",
    severity: 'error',
    from: { path: '^libs/([^/]+)/', pathNot: TESTS },
    to: {
      path: '^libs/.+([.](service|repository)|/pg-[^/]+)[.]ts$',
      // The one writer of content: whoever writes calls it.
      pathNot: ['^libs/(platform|$1)/', '^libs/changes/src/changes\\.service\\.ts$'],
    },
  },
  {
    name: 'apps-do-not-import-one-another',
    comment: 'What two processes need is a lib. But without Redis the server has the worker within it, whole.',
    severity: 'error',
    from: { path: '^apps/([^/]+)/' },
    to: { path: '^apps/', pathNot: ['^apps/$1/', '^apps/worker/src/start-worker\\.ts$'] },
  },
  {
    name: 'web-shares-contracts-only',
    comment: 'The interface knows the server by its contracts.',
    severity: 'error',
    from: { path: '^apps/web/' },
    to: { path: '^(libs|generated)/', pathNot: '^libs/contracts/' },
  },
  {
    name: 'web-shared-below-features',
    comment: 'What all features share knows none of them: a feature can be removed.',
    severity: 'error',
    from: { path: '^apps/web/src/(ui|lib|i18n|styles)/', pathNot: TESTS },
    to: { path: '^apps/web/src/(features|routes|app)/' },
  },
  {
    name: 'web-features-below-routes',
    comment: 'Features meet in routes.',
    severity: 'error',
    from: { path: '^apps/web/src/features/', pathNot: TESTS },
    to: { path: '^apps/web/src/(routes|app)/' },
  },
  {
    name: 'web-features-apart',
    comment: 'Features meet in routes. What several read from the server stands in lib/content.',
    severity: 'error',
    from: { path: '^apps/web/src/features/([^/]+)/', pathNot: TESTS },
    to: { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
  },
];

const technologies = [
  only(
    'sql-in-platform-and-pg-files',
    'SQL is behind a port: in the platform, and in adapters named pg-….',
    ['pg', 'kysely', 'pg-boss', 'node-pg-migrate'],
    ['^libs/platform/', '(^|/)pg-[^/]+\\.ts$', TESTS],
  ),
  {
    name: 'tables-in-platform-and-pg-files',
    comment: 'Only who speaks SQL knows the tables.',
    severity: 'error',
    from: { pathNot: ['^libs/platform/', '(^|/)pg-[^/]+\\.ts$', TESTS] },
    to: { path: '^generated/' },
  },
  only(
    'express-in-api',
    'Only the API speaks HTTP.',
    ['express', 'multer', 'helmet', '@nestjs/platform-express'],
    ['^apps/api/', TESTS],
  ),
  only('bullmq-in-jobs', 'A handler knows no queue.', ['bullmq'], ['^libs/platform/src/jobs/', '^apps/worker/', TESTS]),
  only('limits-in-platform', 'Counting is behind a port.', ['rate-limiter-flexible'], ['^libs/platform/src/limits/']),
  only('redis-in-platform', 'Redis is behind a port.', ['ioredis'], ['^libs/platform/', '^apps/worker/', TESTS]),
  only(
    'rdf-in-interchange',
    'RDF terms live in libs/interchange only.',
    ['n3', '@rdfjs/[^/]+', 'jsonld', 'rdf[^/]*', 'rdf-canonize'],
    ['^libs/interchange/'],
  ),
  only(
    'oauth-in-providers',
    'Who comes from a provider is asked by its adapter.',
    ['openid-client', 'oauth4webapi', 'jose'],
    ['^libs/accounts/src/providers/'],
  ),
  only('mail-in-platform', 'Mail is behind a port.', ['nodemailer'], ['^libs/platform/src/mail/']),
  only(
    'react-in-web',
    'The interface is one app.',
    ['react[^/]*', '@mantine/[^/]+', '@tanstack/[^/]+'],
    ['^apps/web/'],
  ),
];

const hygiene = [
  {
    name: 'no-cycles',
    comment: 'Files that import one another are one file in two places.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-barrels',
    comment: 'Import from the file that has it.',
    severity: 'error',
    from: {},
    to: { path: '^(apps|libs|bench)/.*/index\\.tsx?$' },
  },
  {
    name: 'testing-from-specs-only',
    comment: 'Fakes and factories are not part of what runs.',
    severity: 'error',
    from: { pathNot: TESTS },
    to: { path: '^libs/testing/|^(libs|apps)/.*/testing/' },
  },
  {
    name: 'shipped-code-imports-shipped-packages',
    comment: 'Development packages are not in the image.',
    severity: 'error',
    from: { path: '^(libs|apps/(api|worker|cli))/', pathNot: TESTS },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'packages-are-declared',
    comment: 'A package that another one brings along may go with it.',
    severity: 'error',
    from: {},
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'imports-resolve',
    comment: 'The imported file is not there.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];

module.exports = {
  forbidden: [...layers, ...technologies, ...hygiene],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    // Types count: a type that crosses a border ties both sides as well.
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    doNotFollow: { path: ['node_modules'] },
    exclude: { path: ['^(apps|libs)/[^/]+/dist/', '^bench/dist/', '\\.css$'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      mainFields: ['module', 'main', 'types'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.cjs', '.js', '.json'],
    },
  },
};
