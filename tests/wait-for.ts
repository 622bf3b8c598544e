import { vi } from 'vitest'

/** Milliseconds: it only catches what hangs, as the time limit of a test does (vitest.config.ts). */
const patience = 60_000

/**
 * Waits until a check no longer throws. `vi.waitFor` of itself gives up after one second, which a busy
 * machine may take for anything.
 */
export const waitFor = <Result>(check: () => Result | Promise<Result>): Promise<Result> =>
  vi.waitFor(check, { timeout: patience })
