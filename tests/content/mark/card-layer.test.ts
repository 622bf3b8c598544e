// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import type { CardScript } from '../../../src/content/card-script.ts'
import { createLazyCardLayer } from '../../../src/content/lazy-card-layer.ts'
import { createCardLayer } from '../../../src/content/mark/card-layer.ts'
import type { MountCard, PageProps } from '../../../src/content/page-card.ts'

const props = {} as PageProps
const boxes = () => [{ left: 10, top: 20, right: 90, bottom: 40 }]
const pointer = { enter: vi.fn(), leave: vi.fn(), getPlace: () => ({ x: -1, y: -1 }) }
const focus = vi.fn()
/** No card of these tests shows a note of the reader's own. */
const own = { addWords: (given: PageProps) => given, forget: vi.fn() }
let lastRoot: ShadowRoot | null = null
const mount: MountCard = (root) => {
  lastRoot = root
  const element = root.appendChild(document.createElement('div'))
  return {
    element,
    update: vi.fn(),
    focus,
    unmount: () => element.remove(),
    placeBeside: () => ({ left: 0, top: 0, maxHeight: 100 }),
    placeInMargin: () => null,
  }
}
const cards = () => document.querySelectorAll('hashiya-card').length

const scriptWith = (mount: MountCard): CardScript => ({
  createLayer: (given) => createCardLayer(given, { mount, own }),
  createLookUp: () => {
    throw new Error('nothing is looked up here')
  },
  decided: () => {},
  getSent: () => 0,
})

/** A layer whose card script comes, or fails to, when the test says. */
function layerWithSlowScript() {
  let arrived: CardScript | null = null
  let finish = (_script: CardScript | null) => {}
  const load = vi.fn(
    () =>
      new Promise<CardScript | null>((resolve) => {
        finish = resolve
      }),
  )
  const layer = createLazyCardLayer(pointer, { getScript: () => arrived, loadScript: load })
  return {
    layer,
    load,
    arrive: async (mount: MountCard | null) => {
      arrived = mount && scriptWith(mount)
      finish(arrived)
      await Promise.resolve()
    },
  }
}

afterEach(() => {
  document.querySelectorAll('hashiya-card').forEach((each) => each.remove())
  focus.mockClear()
})

test('asks for the card script when a card is likely to be wanted, and shows the card at once if it has come', async () => {
  const { layer, load, arrive } = layerWithSlowScript()
  layer.prepare()
  expect(load).toHaveBeenCalledTimes(1)
  await arrive(mount)
  layer.prepare()
  layer.show(props, boxes, 'ltr')
  expect(load).toHaveBeenCalledTimes(1)
  expect(cards()).toBe(1)
})

test('shows an awaited card when the script comes, placed by its words as they then stand, focused if that was asked', async () => {
  const { layer, arrive } = layerWithSlowScript()
  const words = vi.fn(boxes)
  layer.show(props, words, 'ltr')
  layer.focus()
  expect([layer.isOpen(), cards(), words.mock.calls.length]).toEqual([true, 0, 0])
  await arrive(mount)
  expect([layer.isOpen(), cards(), focus.mock.calls.length]).toEqual([true, 1, 1])
  expect(words).toHaveBeenCalled()
})

test('opens nothing when the card is left again before the script has come', async () => {
  const { layer, arrive } = layerWithSlowScript()
  layer.show(props, boxes, 'ltr')
  layer.hide()
  await arrive(mount)
  expect([layer.isOpen(), cards()]).toEqual([false, 0])
})

test('opens one card, the last, when another was asked for meanwhile', async () => {
  const { layer, arrive } = layerWithSlowScript()
  const first = vi.fn(boxes)
  const second = vi.fn(boxes)
  layer.show(props, first, 'ltr')
  layer.show(props, second, 'ltr')
  await arrive(mount)
  expect(cards()).toBe(1)
  expect(first).not.toHaveBeenCalled()
  expect(second).toHaveBeenCalled()
  expect(lastRoot!.children).toHaveLength(1)
})

test('opens nothing when the script cannot be had, and asks again at the next card', async () => {
  const { layer, load, arrive } = layerWithSlowScript()
  layer.show(props, boxes, 'ltr')
  await arrive(null)
  expect([layer.isOpen(), cards()]).toEqual([false, 0])
  layer.show(props, boxes, 'ltr')
  expect(load).toHaveBeenCalledTimes(2)
  await arrive(mount)
  expect(cards()).toBe(1)
})

test('says that a card is gone that never came: left, replaced by another, or without a script', async () => {
  const { layer, arrive } = layerWithSlowScript()
  const gone = vi.fn()
  layer.show(props, boxes, 'ltr', gone)
  layer.hide()
  expect(gone).toHaveBeenCalledTimes(1)
  layer.show(props, boxes, 'ltr', gone)
  layer.show(props, boxes, 'ltr', gone)
  expect(gone).toHaveBeenCalledTimes(2)
  await arrive(null)
  expect(gone).toHaveBeenCalledTimes(3)
})
