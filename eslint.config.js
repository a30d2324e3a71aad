// What the linter asks for. Each rule of this house is explained in infra/checks/house-rules.ts; to switch
// a rule off for one line, say why on that line: `// eslint-disable-next-line rule -- reason`.
import astro from 'eslint-plugin-astro';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { houseRules } from './infra/checks/house-rules.ts';

const tests = ['**/*.test.ts', '**/*.test.tsx', '**/testing/**', 'web/e2e/**'];
const toolConfigs = ['**/*.config.{js,ts,mjs}', '.dependency-cruiser.cjs'];

export default defineConfig(
  globalIgnores(['**/dist/', '**/cdk.out/', '**/.astro/', '.data/', '.cache/', '**/*.d.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    name: 'house: every source file',
    files: ['**/*.{js,ts,tsx,astro}'],
    plugins: { house: houseRules },
    rules: {
      'house/no-default-export': 'error',
      'house/no-clock': 'error',
      'house/no-environment': 'error',
      'house/reason-for-disable': 'error',
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'hack'], location: 'start' }],
    },
  },
  {
    name: 'house: shared is pure',
    files: ['shared/**/*.ts'],
    ignores: tests,
    rules: { 'house/no-chance': 'error' },
  },

  {
    name: 'typed lint',
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'house/no-as-never': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // A guard may leave with the call it makes: `if (…) return answer(404);`.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      // Text is NFC on entry, so `[...text]` gives its letters; nothing here counts emoji.
      '@typescript-eslint/no-misused-spread': 'off',
      // Ports are plain objects of functions here; there is no `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
      // A CDK construct is a class with nothing but a constructor.
      '@typescript-eslint/no-extraneous-class': ['error', { allowConstructorOnly: true }],
      // `async` without `await` is how a handler keeps its promised type and turns a throw into a rejection.
      '@typescript-eslint/require-await': 'off',
      // Type parameters that appear once keep literals narrow in the contract's builders.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // An empty text often means "none" in a form: `||` says that, `??` would not.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/prefer-regexp-exec': 'off',
      // Both spellings read well, and a type alias also names unions: no need to choose by lint.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      // AWS types a handler's answer as `Answer | void`, and so do the ports that call one.
      '@typescript-eslint/no-invalid-void-type': 'off',
      // TypeScript itself asks for brackets where a key is not declared; elsewhere either reads well.
      '@typescript-eslint/dot-notation': 'off',
      // An empty function is sometimes the plainest value of its type.
      '@typescript-eslint/no-empty-function': 'off',
    },
  },

  { name: 'react', files: ['web/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat.recommended] },
  {
    name: 'react: no warnings that nobody reads',
    files: ['web/**/*.{ts,tsx}'],
    rules: {
      'react-hooks/exhaustive-deps': 'error',
      'react-hooks/incompatible-library': 'off',
      'react-hooks/unsupported-syntax': 'error',
    },
  },

  {
    // Types inside .astro files are the matter of `astro check`; these rules need none.
    name: 'astro',
    files: ['web/**/*.astro'],
    extends: [astro.configs.recommended],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      'house/no-as-never': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      'astro/no-set-html-directive': 'error',
    },
  },
  {
    // dependency-cruiser does not read .astro files, so the rule for them is said here as well.
    name: 'web never imports a server part',
    files: ['web/**/*.{ts,tsx,astro}'],
    ignores: tests,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@bang-vang/functions/*', '**/functions/**', '@bang-vang/infra/*', '**/infra/**'],
              message:
                'The browser knows the contract and the domain only. Move what both need to shared/, or call an operation.',
            },
          ],
        },
      ],
    },
  },

  {
    name: 'where the outside world is read',
    files: [
      'functions/kit/live.ts',
      'infra/**/*.ts',
      'bench/**/*.ts',
      'web/src/lib/clock.ts',
      'web/*.config.*',
      'vitest.config.ts',
      ...tests,
    ],
    rules: { 'house/no-clock': 'off', 'house/no-environment': 'off' },
  },
  {
    name: 'where a line is printed for a person or a log',
    files: [
      'functions/kit/live.ts',
      'infra/{local,bin,checks}/**/*.ts',
      'bench/**/*.ts',
      'web/fonts/build.ts',
      ...tests,
    ],
    rules: { 'no-console': 'off' },
  },
  { name: 'tool configuration', files: toolConfigs, rules: { 'house/no-default-export': 'off' } },
  {
    name: 'tests read answers as they come',
    files: tests,
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
