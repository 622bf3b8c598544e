import { describe, expect, it } from 'vitest'
import { placeCard, placeInMargin } from '../../../src/content/mark/place-card.ts'

const view = { width: 1000, height: 800 }
const card = { width: 300, height: 200 }
const box = (left: number, top: number, width = 60, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})

describe('placing a card', () => {
  it('puts it below the words, start edge on start edge', () => {
    expect(placeCard([box(100, 100)], card, view, 'ltr')).toMatchObject({ left: 100, top: 128 })
    expect(placeCard([box(500, 100)], card, view, 'rtl')).toMatchObject({ left: 260, top: 128 })
  })
  it('flips above at the lower edge', () => {
    expect(placeCard([box(100, 700)], card, view, 'ltr').top).toBe(700 - 8 - 200)
  })
  it('stays in the window at the sides', () => {
    expect(placeCard([box(950, 100, 40)], card, view, 'ltr').left).toBe(688)
    expect(placeCard([box(5, 100, 40)], card, view, 'rtl').left).toBe(12)
  })
  it('covers none of several lines', () => {
    expect(
      placeCard([box(400, 100, 300), box(100, 130, 200), box(100, 160, 50)], card, view, 'ltr').top,
    ).toBe(188)
  })
  it('takes the union of the runs of one line', () => {
    expect(placeCard([box(160, 100, 40, 24), box(100, 102, 58, 20)], card, view, 'rtl').left).toBe(
      12,
    )
    expect(placeCard([box(760, 100, 40, 24), box(700, 102, 58, 20)], card, view, 'rtl').left).toBe(
      500,
    )
  })
  it('never covers the words when neither side has room: it is as tall as fits', () => {
    const placed = placeCard([box(100, 380)], { width: 300, height: 700 }, view, 'ltr')
    expect(placed.top).toBe(408)
    expect(placed.maxHeight).toBe(800 - 12 - 408)
  })
})

describe('placing a pinned card', () => {
  it('takes the margin after the column, on the reading side', () => {
    const column = box(340, 0, 320, 800)
    expect(
      placeInMargin([box(400, 200)], column, { width: 250, height: 100 }, view, 'ltr'),
    ).toEqual({ left: 684, top: 192 })
    expect(
      placeInMargin([box(400, 200)], column, { width: 250, height: 100 }, view, 'rtl'),
    ).toEqual({ left: 66, top: 192 })
  })
  it('finds none on a narrow page', () => {
    expect(
      placeInMargin([box(20, 200)], box(10, 0, 360, 800), card, { width: 380, height: 800 }, 'ltr'),
    ).toBeNull()
  })
})
