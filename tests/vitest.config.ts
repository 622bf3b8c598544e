import { defineConfig } from 'vitest/config'
import { coverageFloors } from './coverage-floors.ts'

const everything = 'tests/**/*.test.{ts,tsx}'
const reading = ['tests/{languages,annotate}/**/*.test.ts']

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        // these change nothing that others see, and loading the languages takes them longer than all
        // their tests: a process goes through them without loading anything again
        test: { name: 'reading', include: reading, isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'the rest',
          include: [everything],
          exclude: ['tests/browser/**', ...reading],
        },
      },
    ],
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
