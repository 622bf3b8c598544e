// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { followPointer } from '../../../src/content/mark/follow-pointer.ts'

const asTrusted = (event: Event) => Object.defineProperty(event, 'isTrusted', { value: true })

it('reports the last position once a frame, and nothing after the pointer has entered a card', () => {
  const frames: (() => void)[] = []
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame))
  const told: number[][] = []
  followPointer(
    (x, y) => told.push([x, y]),
    ({ clientX }) => clientX < 500,
  )
  // a card lets no event out of itself
  const card = document.body.appendChild(document.createElement('div'))
  card.addEventListener('pointermove', (event) => event.stopPropagation())
  const move = (clientX: number) =>
    (clientX < 500 ? document : card).dispatchEvent(
      asTrusted(new PointerEvent('pointermove', { clientX, clientY: 7, bubbles: true })),
    )
  const runFrame = () => frames.splice(0).forEach((frame) => frame())
  move(1)
  move(2)
  move(30)
  expect(frames).toHaveLength(1)
  runFrame()
  expect(told).toEqual([[30, 7]])
  move(40)
  move(600)
  runFrame()
  expect(told).toHaveLength(1)
  move(50)
  runFrame()
  expect(told.at(-1)).toEqual([50, 7])
  vi.unstubAllGlobals()
})
