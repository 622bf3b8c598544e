import { defineConfig } from 'vitest/config'
import { coverageFloors } from './coverage-floors.ts'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    // processes of their own, each with its own account of what it computed
    pool: 'forks',
    // it only catches what hangs: what must be quick counts what it computes (cpu-timer.ts)
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.{ts,tsx}'],
      // they hand the browser's own interfaces to the rest: the tests in real browsers run them
      exclude: [
        'src/**/*.wiring.ts',
        'src/**/*.iife.ts',
        'src/**/main.{ts,tsx}',
        'src/platform/polyfill.ts',
      ],
      reporter: ['json-summary', 'text-summary'],
      reportsDirectory: 'out/coverage',
      reportOnFailure: true,
      thresholds: coverageFloors,
    },
  },
})
