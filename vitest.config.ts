import { defineConfig } from 'vitest/config';

const never = ['**/node_modules/**', '**/dist/**', '**/cdk.out/**', '.data/**', '.cache/**'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{shared,infra,web,bench}/**/*.test.{ts,tsx}'],
          exclude: [...never, 'web/e2e/**'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
        },
      },
      {
        // Functions run over a real table: one in memory for each file, there before the file imports them.
        test: {
          name: 'functions',
          include: ['functions/**/*.test.ts'],
          exclude: never,
          setupFiles: ['functions/testing/setup.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
        },
      },
      {
        // Journeys drive one browser against one whole product: one file at a time, after everything quick. (Group 0
        // is not used: there vitest puts what runs one at a time in an order of its own.)
        test: {
          name: 'journey',
          include: ['web/e2e/**/*.e2e.test.ts'],
          exclude: never,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
