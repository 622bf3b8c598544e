// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Tabs } from '../../../../src/ui/popup/frame/tabs.tsx'
import { en } from '../../../../src/ui/strings/en.ts'
import { waitFor } from '../../../wait-for.ts'

/** Lines that the tabs take in each look, as a browser would lay them out. */
const lines = { wide: 2, close: 2, closest: 2 }
let tell: (width: number) => void = () => {}

beforeEach(() => {
  vi.spyOn(HTMLButtonElement.prototype, 'getBoundingClientRect').mockImplementation(function (
    this: HTMLButtonElement,
  ) {
    const list = this.parentElement!
    const at = [...list.children].indexOf(this)
    return { top: 32 * (at % lines[list.dataset.fit as keyof typeof lines]) } as DOMRect
  })
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(hear: (entries: unknown[]) => void) {
        tell = (width) => hear([{ contentRect: { width } }])
      }
      observe() {}
      disconnect() {}
    },
  )
})
afterEach(() => {
  render(null, document.body)
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const show = () => {
  render(<Tabs t={en} view="overview" inPanel onView={() => {}} />, document.body)
  return document.querySelector<HTMLElement>('[role=tablist]')!.dataset.fit
}

test('tabs stand as wide as leaves them on one line, else in as few as can be', () => {
  const cases = [
    [{ wide: 1, close: 1, closest: 1 }, 'wide'],
    [{ wide: 2, close: 1, closest: 1 }, 'close'],
    [{ wide: 2, close: 2, closest: 1 }, 'closest'],
    [{ wide: 2, close: 2, closest: 2 }, 'wide'],
    [{ wide: 3, close: 2, closest: 2 }, 'close'],
  ] as const
  for (const [laid, look] of cases) {
    Object.assign(lines, laid)
    expect(show()).toBe(look)
  }
})

test('a window of another width lays them out anew, one of another height does not', async () => {
  Object.assign(lines, { wide: 1, close: 1, closest: 1 })
  show()
  await waitFor(() => tell(400))
  Object.assign(lines, { wide: 2 })
  const fit = () => document.querySelector<HTMLElement>('[role=tablist]')!.dataset.fit
  await waitFor(() => {
    tell(360)
    expect(fit()).toBe('close')
  })
  Object.assign(lines, { wide: 1 })
  tell(360)
  expect(fit()).toBe('close')
  tell(400)
  expect(fit()).toBe('wide')
})
