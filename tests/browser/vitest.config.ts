import { defineConfig } from 'vitest/config'
import { patience } from '../../tools/browser/patience.ts'

/**
 * One browser at a time: the machine that runs this may have two cores, and a test that waits for
 * another is a flaky one.
 */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/browser/**/*.test.ts'],
    fileParallelism: false,
    // these only catch what hangs, and let what is waited for in a test be told first
    testTimeout: 2 * patience,
    hookTimeout: 3 * patience,
    expect: { poll: { timeout: patience, interval: 50 } },
  },
})
