import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';

const mistakes = {
  eqeqeq: 'error',
  'no-console': 'error',
  'no-param-reassign': 'error',
  'no-self-compare': 'error',
  'no-template-curly-in-string': 'error',
  'no-unmodified-loop-condition': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
};

const typescriptMistakes = {
  '@typescript-eslint/consistent-type-imports': [
    'error',
    { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
  ],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  // A name that begins with _ says that it is left out on purpose.
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
  ],
};

/** What only types can tell. A promise nobody awaits is how a browser test passes without having looked. */
const typedMistakes = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

export default defineConfig(
  // The lens of the tests belongs to a copy of the site, whose types know it.
  { ignores: ['dist/', '.astro/', '.stryker/', 'test/output/', 'test/fixtures/lens/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...typescript.configs.recommended,
  ...astro.configs.recommended,
  { rules: mistakes },
  { files: ['**/*.{ts,tsx,astro}'], rules: typescriptMistakes },
  {
    files: ['**/*.{ts,tsx}'],
    // Scripts inside .astro files are handed to ESLint under virtual names that no tsconfig holds.
    ignores: ['**/*.astro/*'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: typedMistakes,
  },
  { files: ['**/cli.ts', 'test/support/**', 'test/links/publish.ts'], rules: { 'no-console': 'off' } },
);
