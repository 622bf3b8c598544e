import { describe, expect, it } from 'vitest'
import {
  closeDelay,
  openDelay,
  reduceHover,
  restingHover,
  type Hover,
  type HoverEvent,
} from '../../../src/content/mark/hover.ts'
import type { Mark } from '../../../src/content/mark/plan-marks.ts'

const mark = (start: number): Mark => ({
  start,
  end: start + 3,
  kind: 'person',
  again: false,
  target: { kind: 'entity', id: `e${start}` },
})
const after = (...events: HoverEvent[]): Hover => events.reduce(reduceHover, restingHover)
const ring = (state: Hover): Hover => reduceHover(state, { type: 'timer', token: state.token })

describe('hover', () => {
  it('opens a mark only after the pointer has stayed', () => {
    const waiting = after({ type: 'point', mark: mark(1) })
    expect(waiting).toMatchObject({ open: null, timer: openDelay })
    expect(ring(waiting).open).toEqual(mark(1))
  })
  it('is not hurried nor delayed by further moves on the same mark', () => {
    const first = after({ type: 'point', mark: mark(1) })
    const second = reduceHover(first, { type: 'point', mark: mark(1) })
    expect(second.token).toBe(first.token)
    expect(second.timer).toBeNull()
  })
  it('opens nothing when the pointer only crosses', () => {
    const crossing = after({ type: 'point', mark: mark(1) })
    const gone = reduceHover(crossing, { type: 'point', mark: null })
    expect(reduceHover(gone, { type: 'timer', token: crossing.token }).open).toBeNull()
  })
  it('closes once after leaving, however often the pointer moves meanwhile', () => {
    const open = ring(after({ type: 'point', mark: mark(1) }))
    const leaving = reduceHover(open, { type: 'point', mark: null })
    expect(leaving.timer).toBe(closeDelay)
    const moving = [1, 2, 3].reduce(
      (state) => reduceHover(state, { type: 'point', mark: null }),
      leaving,
    )
    expect(moving.token).toBe(leaving.token)
    expect(ring(moving).open).toBeNull()
  })
  it('stays open while the pointer is in the card', () => {
    const open = ring(after({ type: 'point', mark: mark(1) }))
    const leaving = reduceHover(open, { type: 'point', mark: null })
    const inside = reduceHover(leaving, { type: 'enter-card' })
    expect(reduceHover(inside, { type: 'timer', token: leaving.token }).open).toEqual(mark(1))
    expect(ring(reduceHover(inside, { type: 'leave-card' })).open).toBeNull()
  })
  it('opens nothing when the pointer only crosses after a card has gone from under it', () => {
    const crossing = after({ type: 'enter-card' }, { type: 'point', mark: mark(1) })
    const gone = reduceHover(crossing, { type: 'point', mark: null })
    expect(reduceHover(gone, { type: 'timer', token: crossing.token }).open).toBeNull()
  })
  it('keeps what was opened by key or click until it is closed', () => {
    const held = after(
      { type: 'open', mark: mark(1) },
      { type: 'point', mark: mark(9) },
      { type: 'point', mark: null },
      { type: 'leave-card' },
    )
    expect(ring(held).open).toEqual(mark(1))
    expect(reduceHover(held, { type: 'close' }).open).toBeNull()
  })
  it('goes over to another mark', () => {
    const open = ring(after({ type: 'point', mark: mark(1) }))
    expect(ring(reduceHover(open, { type: 'point', mark: mark(9) })).open).toEqual(mark(9))
  })
})
