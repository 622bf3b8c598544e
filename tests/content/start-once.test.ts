// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { startOnce } from '../../src/content/start-once.ts'

test('a script that is brought into a page twice starts once, whatever other script has', () => {
  const [look, read] = [vi.fn(), vi.fn()]
  startOnce('looked', look)
  startOnce('looked', look)
  startOnce('started', read)
  expect([look, read].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
})

test('what runs already hears that its script is brought again', () => {
  delete (globalThis as unknown as Record<symbol, unknown>)[Symbol.for('hashiya-started')]
  const [again, other] = [vi.fn(), vi.fn()]
  startOnce('started', (onAgain) => onAgain(again))
  expect(again).not.toHaveBeenCalled()
  startOnce('started', other)
  expect(again).toHaveBeenCalledTimes(1)
  expect(other).not.toHaveBeenCalled()
})

test('in a frame of the page nothing starts', () => {
  delete (globalThis as unknown as Record<symbol, boolean>)[Symbol.for('hashiya-looked')]
  const top = vi.spyOn(window, 'top', 'get').mockReturnValue({} as Window & typeof globalThis)
  const look = vi.fn()
  startOnce('looked', look)
  expect(look).not.toHaveBeenCalled()
  top.mockRestore()
})
