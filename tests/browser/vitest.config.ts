import { defineConfig } from 'vitest/config'

/**
 * One browser at a time: the machine that runs this may have two cores, and a test that waits for
 * another is a flaky one.
 */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
