import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build.ts'],
    setupFiles: ['test/support/no-network.ts'],
    testTimeout: 20_000,
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
