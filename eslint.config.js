import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const everywhere = {
  rules: {
    eqeqeq: 'error',
    'no-console': 'error',
    // Text is checked for control characters on purpose.
    'no-control-regex': 'off',
    'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
  },
};

const typed = {
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    '@typescript-eslint/no-floating-promises': 'error',
    // Marked deprecated only to stand out; it is given for a provider on this machine alone.
    '@typescript-eslint/no-deprecated': [
      'error',
      { allow: [{ from: 'package', name: 'allowInsecureRequests', package: 'openid-client' }] },
    ],
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    '@typescript-eslint/no-unused-vars': [
      'error',
      { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
    ],
    // `() => stop()` of a function that returns nothing reads better than a block.
    '@typescript-eslint/no-confusing-void-expression': [
      'error',
      { ignoreArrowShorthand: true, ignoreVoidOperator: true, ignoreVoidReturningFunctions: true },
    ],
    // A Nest module is a class without members, an empty body a DTO without.
    '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true, allowEmpty: true }],
    '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
    // Types are structural: DTOs and options are written as literals, functions of an interface are taken out of it.
    '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    '@typescript-eslint/unbound-method': 'off',
    '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    '@typescript-eslint/no-dynamic-delete': 'off',
    // Taking text apart by code points is what setting type needs.
    '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
    // An async function without await keeps a promised signature honest: what it throws is a rejection.
    '@typescript-eslint/require-await': 'off',
  },
};

const specs = {
  files: ['**/*.spec.ts', 'test/**/*.ts'],
  rules: {
    // Expectations are about values that a wrong program would give: they are not always what the types say.
    '@typescript-eslint/no-unsafe-argument': 'off',
    '@typescript-eslint/no-unsafe-assignment': 'off',
    '@typescript-eslint/no-unsafe-member-access': 'off',
    '@typescript-eslint/no-unsafe-return': 'off',
    '@typescript-eslint/no-non-null-assertion': 'off',
  },
};

const commandLine = { files: ['apps/cli/**'], rules: { 'no-console': 'off' } };

const plainScripts = {
  files: ['**/*.{js,mjs,cjs}'],
  extends: [tseslint.configs.disableTypeChecked],
  languageOptions: {
    globals: Object.fromEntries(
      ['process', 'Buffer', 'URL', 'setInterval', 'clearInterval', 'module'].map((name) => [name, 'readonly']),
    ),
  },
};

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '.data/']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  everywhere,
  typed,
  specs,
  commandLine,
  plainScripts,
);
