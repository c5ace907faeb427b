import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const SERVER = ['apps/{api,worker,cli}/**/*.ts', 'libs/**/*.ts', 'bench/**/*.ts'];
const WEB = ['apps/web/**/*.{ts,tsx}'];
const SPECS = ['**/*.spec.{ts,tsx}', '**/testing/**/*.{ts,tsx}', 'libs/testing/**/*.ts', 'e2e/**/*.ts'];

/** Quality is in the tail. More than this needs a comment that disables the rule and says why. */
const sizes = {
  'max-lines': ['error', { max: 400 }],
  'max-lines-per-function': ['error', { max: 80 }],
  // Each `?.` and `??` counts as a branch: an honest fifteen is twenty here.
  complexity: ['error', 20],
  'max-depth': ['error', 4],
  'max-nested-callbacks': ['error', 4],
  // Nest passes a constructor what it asks for: one that asks for more than six does too much.
  '@typescript-eslint/max-params': ['error', { max: 6 }],
};

const typed = {
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/no-import-type-side-effects': 'off',
  '@typescript-eslint/explicit-module-boundary-types': 'off',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  // A number in a sentence reads as meant.
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  // Ports are abstract classes and modules are decorated ones: both are empty on purpose.
  '@typescript-eslint/no-extraneous-class': 'off',
  // An adapter keeps the promise of its port also where it has nothing to wait for.
  '@typescript-eslint/require-await': 'off',
  // `() => work()` says that nothing is returned as clearly as braces do.
  '@typescript-eslint/no-confusing-void-expression': 'off',
  // Text is taken apart by code point, as Unicode's own algorithms do.
  '@typescript-eslint/no-misused-spread': 'off',
  // Nest's options are classes that are meant to be written as literals.
  '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
  // A port's type parameter binds an adapter's, also where the port names it once.
  '@typescript-eslint/no-unnecessary-type-parameters': 'off',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  // It does not see what decorators use.
  'no-useless-assignment': 'off',
  eqeqeq: ['error', 'always'],
  'no-console': 'error',
};

const environment = {
  'no-restricted-properties': [
    'error',
    { object: 'process', property: 'env', message: 'Only @lexikon/platform/config reads the environment.' },
  ],
};

const exportsByName = {
  'no-restricted-syntax': [
    'error',
    { selector: 'ExportDefaultDeclaration', message: 'Exports have names, so that they are found under one.' },
    { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that has it.' },
    { selector: 'TSEnumDeclaration', message: 'A union of strings reads the same in code, JSON and database.' },
    { selector: 'TSInterfaceDeclaration[id.name=/^I[A-Z][a-z]/]', message: 'Interfaces have no I in front.' },
  ],
};

export default defineConfig(
  globalIgnores([
    '**/dist/**',
    'generated/**',
    'coverage/**',
    'playwright-report/**',
    'test-results/**',
    '.node24*/**',
    'apps/web/public/**',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { ...sizes, ...typed, ...exportsByName },
  },
  { files: SERVER, rules: environment },
  {
    files: ['libs/platform/src/config/**/*.ts', 'libs/platform/src/config*.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    // What the command line prints is its product.
    files: ['apps/cli/src/**/*.ts', 'bench/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: WEB,
    plugins: { 'react-hooks': reactHooks },
    rules: {
      // The rest of the plugin is for React's compiler, which is not used here.
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // A component is one function, most of it markup.
      'max-lines-per-function': ['error', { max: 150 }],
      // What a handler of an event returns is nobody's to wait for; mutations report their errors themselves.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // The router takes a thrown redirect for one.
      '@typescript-eslint/only-throw-error': 'off',
    },
  },
  {
    files: SPECS,
    rules: {
      'no-restricted-properties': 'off',
      // A suite is one function, and reads from top to bottom.
      'max-lines-per-function': 'off',
      'max-nested-callbacks': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // A twin has all of what it stands in for.
      '@typescript-eslint/no-deprecated': 'off',
      // Bodies of answers and Jest's matchers are `any`; what they must be is asserted.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Tools say who they are to by default exports.
    files: ['**/*.config.{ts,mjs}', '*.config.ts'],
    rules: { 'no-restricted-syntax': 'off', 'no-restricted-properties': 'off' },
  },
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: {
      // What this very Node offers, and what a CommonJS module is given.
      globals: Object.fromEntries([...Object.getOwnPropertyNames(globalThis), 'module'].map((name) => [name, false])),
    },
    rules: {
      'max-lines': sizes['max-lines'],
      'max-lines-per-function': sizes['max-lines-per-function'],
      'no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
);
