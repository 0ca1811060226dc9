const swc = {
  swcrc: false,
  module: { type: 'es6' },
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
  },
};

/** The sources are tested, never dist: `#lib` is mapped to them. */
export default {
  testEnvironment: 'node',
  /** Tests over HTTP and the database also pass on a machine that is busy. */
  testTimeout: 60_000,
  /** Each worker has a database of its own, and most of what a test waits for is another process. */
  maxWorkers: '100%',
  /** Every file loads the modules anew: a worker that has grown starts again. */
  workerIdleMemoryLimit: '1200MB',
  globalSetup: '<rootDir>/scripts/jest/setup.mjs',
  globalTeardown: '<rootDir>/scripts/jest/teardown.mjs',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/{apps,libs,migrations,test}/**/*.spec.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  moduleNameMapper: {
    '^#([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};
