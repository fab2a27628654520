import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const platformEscape = {
  name: '@forge/api',
  importNames: ['assumeTrustedRoute'],
  message: 'Build the path with the `route` template: it encodes what is put into it.',
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '.build/',
      '.cache/',
      '.site/',
      'test-results/',
      'playwright-report/',
      '**/*.generated.*',
      'src/packed/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['playwright.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'no-restricted-imports': ['error', { paths: [platformEscape] }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-control-regex': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // `[...text]` is how a text is read by code points.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/triple-slash-reference': [
        'error',
        { path: 'always', types: 'never', lib: 'never' },
      ],
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Interfaces of the platform and of the local site are asynchronous even where an implementation is not.
      '@typescript-eslint/require-await': 'off',
      // The bridge's definitions have to be a type: the platform's generics want an index signature.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // A number as a key is a string, and means to be.
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  {
    files: ['src/**'],
    rules: { 'no-console': 'error' },
  },
  {
    // The console is the platform's log: entry points alone write to it, what went wrong and what was decided.
    files: ['src/entry/**'],
    rules: { 'no-console': ['error', { allow: ['log', 'warn', 'error'] }] },
  },
  {
    files: ['static/**/*.{ts,tsx}', 'sandbox/web/pages/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // Event handlers may be asynchronous: React ignores what they return.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      // A test reads answers by the path it expects; another shape fails it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.base],
    rules: {
      eqeqeq: 'error',
      'no-undef': 'off',
      'prefer-const': 'error',
      'no-var': 'error',
      'no-empty': 'error',
      'no-unreachable': 'error',
      '@typescript-eslint/no-unused-vars': 'error',
    },
  },
);
