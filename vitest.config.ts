import { configDefaults, defineConfig } from 'vitest/config';

/**
 * Two kinds of tests: `unit` stands beside its module and needs nothing; `site` looks at the built site, in files and
 * in Chromium, and so comes after `npm run build` (`npm test` does all in order).
 */
export default defineConfig({
  test: {
    // Two cores are the smallest machine that the tests promise to be quick on.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, 'tests/site/**'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
          // One browser at a time: two on two cores only wait for each other.
          fileParallelism: false,
        },
      },
    ],
  },
});
