import { defineConfig } from 'vitest/config'

// Real PostgreSQL and MariaDB servers, started for these tests alone: `npm run test:databases`.
export default defineConfig({
  test: {
    include: ['test/databases/**/*.test.ts'],
    globalSetup: ['test/support/build.ts', 'test/databases/support/setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
})
