/**
 * Milliseconds that anything a browser is waited for may take: far more than it takes anywhere, since
 * it only catches what hangs. Less than a test may take (tests/browser/vitest.config.ts), so that
 * what is not there is told by its name.
 */
export const patience = 60_000
