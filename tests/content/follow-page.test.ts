// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { followPage } from '../../src/content/follow-page.ts'

beforeEach(
  () =>
    void vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'],
    }),
)
afterEach(() => void vi.useRealTimers())

/** How often a page is read in `seconds`, in which it changes ten times a second. */
async function countReadings(seconds: number, isNew: boolean, change = () => {}): Promise<number> {
  const read = vi.fn(() => isNew)
  const stop = followPage(read, document, () => new Set())
  for (let i = 0; i < seconds * 10; i++) {
    document.body.append(document.createElement('p'))
    change()
    await vi.advanceTimersByTimeAsync(100)
  }
  stop()
  return read.mock.calls.length
}

it('reads a page that only flickers ever more rarely', async () => {
  expect(await countReadings(60, false)).toBeLessThan(14)
})

it('reads a page that says something new without end ever more rarely too', async () => {
  expect(await countReadings(60, true)).toBeLessThan(20)
})

it('reads a page that never stops changing its address ever more rarely', async () => {
  let turn = 0
  const move = () => (location.hash = `t=${turn++}`)
  expect(await countReadings(60, false, move)).toBeLessThan(40)
})

it('reads a page soon that comes in some steps, or has another address, or was quiet', async () => {
  const read = vi.fn(() => true)
  const stop = followPage(read, document, () => new Set())
  const after = async (milliseconds: number): Promise<number> => {
    const before = read.mock.calls.length
    document.body.append(document.createElement('p'))
    await vi.advanceTimersByTimeAsync(milliseconds)
    return read.mock.calls.length - before
  }
  for (const _step of [1, 2, 3, 4]) expect(await after(500)).toBe(1)
  for (let i = 0; i < 100; i++) await after(100)
  expect(await after(500)).toBe(0)
  location.hash = 'other'
  expect(await after(500)).toBe(1)
  await vi.advanceTimersByTimeAsync(20_000)
  expect(await after(500)).toBe(1)
  stop()
})

it('reads a page under another address although nothing of its tree changes', async () => {
  const before = location.href
  const read = vi.fn(() => false)
  const stop = followPage(read, document, () => new Set())
  await vi.advanceTimersByTimeAsync(10_000)
  expect(read).not.toHaveBeenCalled()
  history.replaceState({}, '', '#place')
  await vi.advanceTimersByTimeAsync(10_000)
  expect(read).not.toHaveBeenCalled()
  history.replaceState({}, '', '/next-piece')
  await vi.advanceTimersByTimeAsync(3000)
  expect(read).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(20_000)
  expect(read).toHaveBeenCalledTimes(1)
  stop()
  history.replaceState({}, '', before)
  await vi.advanceTimersByTimeAsync(20_000)
  expect(read).toHaveBeenCalledTimes(1)
})

it('reads a page whose shadow trees change, and one that gets a shadow root', async () => {
  const host = document.createElement('x-story')
  const later = document.createElement('x-later')
  document.body.append(host, later)
  const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'))
  const read = vi.fn(() => false)
  const stop = followPage(read, document, () => new Set([host, later]))
  await vi.advanceTimersByTimeAsync(10_000)
  expect(read).not.toHaveBeenCalled()
  inner.append('words')
  await vi.advanceTimersByTimeAsync(1000)
  expect(read).toHaveBeenCalledTimes(1)
  const root = later.attachShadow({ mode: 'open' })
  await vi.advanceTimersByTimeAsync(5000)
  expect(read).toHaveBeenCalledTimes(2)
  await vi.advanceTimersByTimeAsync(20_000)
  expect(read).toHaveBeenCalledTimes(2)
  root.append('words')
  await vi.advanceTimersByTimeAsync(1000)
  expect(read).toHaveBeenCalledTimes(3)
  stop()
  root.append('more')
  await vi.advanceTimersByTimeAsync(20_000)
  expect(read).toHaveBeenCalledTimes(3)
})

it('reads a page after a press, which may unfold what was there before, but not after one in our card', async () => {
  const card = document.documentElement.appendChild(document.createElement('hashiya-card'))
  const read = vi.fn(() => false)
  const stop = followPage(read, document, () => new Set())
  const press = async (target: Element) => {
    const event = new MouseEvent('click', { bubbles: true })
    Object.defineProperty(event, 'isTrusted', { value: true })
    target.dispatchEvent(event)
    await vi.advanceTimersByTimeAsync(10_000)
  }
  await press(card)
  card.remove()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(read).not.toHaveBeenCalled()
  await press(document.body)
  expect(read).toHaveBeenCalledTimes(1)
  stop()
  await press(document.body)
  expect(read).toHaveBeenCalledTimes(1)
})

it('reads a page whose whole tree another one replaces', async () => {
  const before = document.documentElement
  const read = vi.fn(() => false)
  const stop = followPage(read, document, () => new Set())
  before.remove()
  document.append(document.createElement('html'))
  await vi.advanceTimersByTimeAsync(1000)
  expect(read).toHaveBeenCalledTimes(1)
  stop()
  document.documentElement.remove()
  document.append(before)
})
