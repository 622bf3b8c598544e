import type { HandleFor, Page } from 'puppeteer-core'
import { patience } from './patience.ts'

/** Milliseconds between two looks. */
const pause = 50

/**
 * Waits until a function that runs in the page gives something, and gives that. Looked at by the
 * clock, not by frames as puppeteer does of itself: a page behind another draws none, and is then
 * looked at once and never again.
 */
export const waitUntil = <Args extends unknown[], Result>(
  page: Page,
  look: (...args: Args) => Result,
  ...args: Args
): Promise<HandleFor<NonNullable<Awaited<Result>>>> =>
  page.waitForFunction(look as never, { polling: pause, timeout: patience }, ...args) as never
