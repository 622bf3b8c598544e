import { expect, it } from 'vitest'
import type { FuzzTarget } from '../tools/fuzz/fuzz-target.ts'

/** One seed for all runs of the tests: what passes once passes again. `npm run fuzz` takes others. */
const seed = 1

/** A test for each property that it holds for some cases. */
export function itHolds(targets: readonly FuzzTarget[], cases: number): void {
  for (const target of targets) {
    it(`${target.name}: holds for ${cases} cases`, async () => {
      expect(await target.run({ cases, seed })).toBeNull()
    }, 120_000)
  }
}
