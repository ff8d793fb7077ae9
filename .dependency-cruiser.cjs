// The house: who may import whom (ARCHITECTURE.md). Run by `npm run check`, which also asserts that modules were seen.
const nouns =
  'accounts|activities|audit|campaigns|exchange|figures|organisations|partnerships|territory|replies|kit|notices';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'shared-is-pure',
      severity: 'error',
      from: { path: '^shared/src', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^(api|web|mocks|tests)/|node_modules/.*/(react|hono|kysely|pg|better-auth|@mantine)/',
      },
    },
    {
      name: 'shared-without-node',
      severity: 'error',
      from: { path: '^shared/src', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'web-knows-shared-alone',
      severity: 'error',
      from: { path: '^web/src', pathNot: '(\\.test\\.tsx?|/main\\.tsx|test-setup\\.ts)$' },
      to: { path: '^(api|mocks|tests)/' },
    },
    {
      name: 'mocks-know-shared-alone',
      severity: 'error',
      from: { path: '^mocks/src' },
      to: { path: '^(api|web|tests)/' },
    },
    {
      name: 'api-knows-shared-alone',
      severity: 'error',
      from: { path: '^api/src', pathNot: '\\.test\\.ts$' },
      to: { path: '^(web|mocks|tests)/' },
    },
    {
      name: 'nobody-uses-routes',
      severity: 'error',
      from: { path: `^api/src/(${nouns})/` },
      to: { path: '\\.routes\\.ts$' },
    },
    {
      name: 'platform-knows-no-noun',
      severity: 'error',
      from: { path: '^(api|web)/src/platform/', pathNot: '\\.test\\.tsx?$' },
      to: { path: `^(api|web)/src/(${nouns})/` },
    },
    {
      name: 'kit-knows-no-noun',
      severity: 'error',
      from: { path: '^web/src/ui/' },
      to: { path: `^(web|shared)/src/(${nouns})/` },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: '(\\.d\\.ts|\\.test\\.tsx?|\\.cjs|early\\.js|test-setup\\.ts)$',
      },
      to: {},
    },
    {
      name: 'not-unlisted',
      severity: 'error',
      from: { path: '^(shared|api|web|mocks)/src' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules/\\.types)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'web/tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
