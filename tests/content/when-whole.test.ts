// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { whenWhole } from '../../src/content/when-whole.ts'

const page = vi.hoisted(() => {
  const now = { state: 'loading' as DocumentReadyState }
  // before the getter is taken from the prototype
  Object.defineProperty(Document.prototype, 'readyState', { get: () => now.state })
  return now
})
const callback = vi.fn()

const dispatch = (isTrusted: boolean) =>
  document.dispatchEvent(
    Object.defineProperty(new Event('DOMContentLoaded'), 'isTrusted', { value: isTrusted }),
  )

beforeEach(() => {
  vi.useFakeTimers()
  callback.mockClear()
  page.state = 'loading'
})
afterEach(() => vi.useRealTimers())

test('a page that is being loaded is waited for, and what its scripts do when it is whole', () => {
  whenWhole(document, callback)
  dispatch(true)
  expect(callback).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(callback).toHaveBeenCalledOnce()
})

test('an event that the page made up does not count', () => {
  whenWhole(document, callback)
  dispatch(false)
  vi.runAllTimers()
  expect(callback).not.toHaveBeenCalled()
})

test.each(['interactive', 'complete'] as const)('a page that is %s is not waited for', (now) => {
  page.state = now
  whenWhole(document, callback)
  expect(callback).toHaveBeenCalledOnce()
})
