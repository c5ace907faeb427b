import { swcOptions } from './scripts/swc-options.mjs';

const base = {
  // Compiled copies beside the sources are not ours to test.
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', swcOptions] },
  moduleNameMapper: {
    '^@lexikon/app-(\\w+)/(.*)$': '<rootDir>/apps/$1/src/$2.ts',
    '^@lexikon/(\\w+)/(.*)$': '<rootDir>/libs/$1/src/$2.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};
const SERVER = '<rootDir>/{apps/{api,worker,cli},libs,bench,scripts}/**';

/** Every project by itself: `jest --selectProjects unit`. Unit tests need nothing, integration tests real stores. */
export default {
  maxWorkers: 2,
  // Real stores on a busy machine: a test that waits for what never happens still ends.
  testTimeout: 30_000,
  // Modules of the virtual machine are never given back: a fresh worker is cheaper than a machine out of memory.
  workerIdleMemoryLimit: '1GB',
  projects: [
    {
      ...base,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: [`${SERVER}/!(*.int).spec.ts`],
    },
    {
      ...base,
      displayName: 'int',
      testEnvironment: 'node',
      testMatch: [`${SERVER}/*.int.spec.ts`, '<rootDir>/e2e/**/*.int.spec.ts'],
      globalSetup: '<rootDir>/libs/testing/jest-global-setup.mjs',
      globalTeardown: '<rootDir>/libs/testing/jest-global-teardown.mjs',
    },
    {
      ...base,
      displayName: 'web',
      // Components import what dresses them; jsdom draws nothing.
      moduleNameMapper: { '\\.css$': '<rootDir>/apps/web/src/testing/no-styles.mjs', ...base.moduleNameMapper },
      testEnvironment: '<rootDir>/apps/web/src/testing/jsdom-environment.mjs',
      setupFilesAfterEnv: ['<rootDir>/apps/web/src/testing/prepare-jsdom.ts'],
      testMatch: ['<rootDir>/apps/web/**/*.spec.{ts,tsx}'],
    },
  ],
};
