import { existsSync } from 'node:fs';
import { join } from 'node:path';

// Jest runs the compiled output of `tsc -b`: no transform, one compiler; .js.map files give TypeScript stack traces and coverage.
const base = { testEnvironment: 'node', transform: {}, rootDir: import.meta.dirname };

const everyKind = [
  {
    displayName: 'unit',
    roots: ['dist/libs', 'dist/apps/api', 'dist/apps/admin'],
    testMatch: ['**/*.spec.js'],
    testPathIgnorePatterns: ['\\.int\\.spec\\.js$', '/node_modules/'],
  },
  {
    displayName: 'integration',
    roots: ['dist/libs', 'dist/apps/api', 'dist/test/faults'],
    testMatch: ['**/*.int.spec.js'],
  },
  { displayName: 'architecture', roots: ['dist/test/architecture'], testMatch: ['**/*.spec.js'] },
  { displayName: 'journeys', roots: ['dist/test/journeys'], testMatch: ['**/*.spec.js'] },
  { displayName: 'console', roots: ['dist/test/console'], testMatch: ['**/*.e2e.spec.js'] },
];

export default {
  coverageProvider: 'v8',
  projects: everyKind
    .map((kind) => ({
      ...base,
      ...kind,
      roots: kind.roots.filter((root) => existsSync(join(import.meta.dirname, root))),
    }))
    .filter(({ roots }) => roots.length > 0)
    .map((kind) => ({ ...kind, roots: kind.roots.map((root) => join('<rootDir>', root)) })),
};
