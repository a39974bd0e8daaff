import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // These need servers: npm run test:databases.
    exclude: ['test/databases/**'],
    globalSetup: ['test/support/build.ts'],
    setupFiles: ['test/support/no-network.ts'],
    // Generous: the machine may be busy, and no test is about speed (that is bench/).
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    coverage: {
      provider: 'v8',
      include: ['src/gate/**', 'src/lytics/**', 'src/advice/**'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: {
        'src/gate/**': { lines: 90, branches: 90 },
        'src/lytics/**': { lines: 90, branches: 90 },
        'src/advice/**': { lines: 90, branches: 90 },
      },
    },
  },
})
