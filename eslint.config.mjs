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
      eqeqeq: 'error',
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
    files: ['static/**/*.{ts,tsx}', 'sandbox/web/pages/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // Event handlers may be asynchronous: React ignores what they return.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      // A test states what it expects by indexing; a wrong index fails the test.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
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
