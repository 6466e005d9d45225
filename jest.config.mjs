import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));
const globals = { __VERSION__: version };
// Packages that exist as ES modules only, which jest does not load untransformed.
const transformIgnorePatterns = ['/node_modules/(?!get-east-asian-width/)'];
const transform = {
  '^.+\\.[tj]sx?$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' } },
  ],
};

export default {
  projects: [
    {
      displayName: 'unit',
      globals,
      transform,
      transformIgnorePatterns,
      testEnvironment: 'node',
      setupFiles: ['<rootDir>/test/taskpane/what-jsdom-lacks.ts'],
      testMatch: ['<rootDir>/test/**/*.test.ts?(x)'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
    },
    {
      displayName: 'browser',
      globals,
      transform,
      transformIgnorePatterns,
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
    },
  ],
  // A limit against hanging, not an expectation: LibreOffice and a browser take their time on a busy machine.
  testTimeout: 120_000,
};
