// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { followSelecting } from '../../../src/content/mark/follow-selecting.ts'

const asTrusted = (event: Event) => Object.defineProperty(event, 'isTrusted', { value: true })

/** What a click at a place tells, after a press at another. */
function clickAfterPress(selected: string, more: MouseEventInit = {}): boolean {
  vi.stubGlobal('getSelection', () => ({ type: selected }))
  const isSelecting = followSelecting()
  const press = { clientX: 100, clientY: 50, bubbles: true }
  document.dispatchEvent(asTrusted(new PointerEvent('pointerdown', press)))
  return isSelecting(new MouseEvent('click', { ...press, detail: 1, ...more }))
}

afterEach(() => vi.unstubAllGlobals())

it('takes a click after a drag, a double click or one with Shift as the end of selecting', () => {
  expect(clickAfterPress('Range', { clientX: 140 })).toBe(true)
  expect(clickAfterPress('Range', { detail: 2 })).toBe(true)
  expect(clickAfterPress('Range', { shiftKey: true })).toBe(true)
})

it('takes a mere press as none, whatever a page selects by it or keeps selected', () => {
  expect(clickAfterPress('Range')).toBe(false)
  expect(clickAfterPress('Range', { clientX: 101, clientY: 51 })).toBe(false)
})

it('takes none as the end of selecting where nothing is selected', () => {
  expect(clickAfterPress('Caret', { clientX: 140, detail: 2 })).toBe(false)
})
