// Jest runs the compiled output of `tsc -b`: no transform, one compiler; .js.map files give TypeScript stack traces and coverage.
const base = { testEnvironment: 'node', transform: {}, rootDir: import.meta.dirname };
export default {
  coverageProvider: 'v8',
  projects: [
    {
      ...base,
      displayName: 'unit',
      roots: ['<rootDir>/dist/libs', '<rootDir>/dist/apps/api'],
      testMatch: ['**/*.spec.js'],
      testPathIgnorePatterns: ['\\.int\\.spec\\.js$'],
    },
  ],
};
