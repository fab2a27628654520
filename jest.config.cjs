/** Back end, site and structure tests. Browser tests have their own runner: playwright.config.ts. */
module.exports = {
  rootDir: '.',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['<rootDir>/test/browser/'],
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/support/build.ts',
  // A guard against hanging, not a measure: the machine may be busy.
  testTimeout: 60_000,
  transform: {
    '^.+\\.tsx?$': [
      'ts-jest',
      {
        // Types are checked once by `npm run types`; here files are only transpiled.
        tsconfig: {
          target: 'ES2022',
          module: 'CommonJS',
          moduleResolution: 'Node10',
          isolatedModules: true,
          esModuleInterop: true,
          resolveJsonModule: true,
          jsx: 'react-jsx',
          ignoreDeprecations: '5.0',
        },
        diagnostics: false,
      },
    ],
  },
};
