import { describe, expect, it } from 'vitest'
import {
  placeCard as placeOrNot,
  placeInMargin,
  placeSheet,
} from '../../../src/content/mark/place-card.ts'

const view = { width: 1000, height: 800 }
const card = { width: 300, height: 200, least: 160 }
const box = (left: number, top: number, width = 60, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})

const placeCard = (...given: Parameters<typeof placeOrNot>) => placeOrNot(...given)!

describe('placing a card', () => {
  it('puts it below the words, start edge on start edge', () => {
    expect(placeCard([box(100, 100)], card, view, 'ltr')).toMatchObject({ left: 100, top: 128 })
    expect(placeCard([box(500, 100)], card, view, 'rtl')).toMatchObject({ left: 260, top: 128 })
  })
  it('flips above at the lower edge', () => {
    expect(placeCard([box(100, 700)], card, view, 'ltr').top).toBe(700 - 8 - 200)
  })
  it('leaves a head that stays at the window’s top uncovered, or goes below', () => {
    const withHead = { ...view, head: 140 }
    const lines = [box(100, 400), box(100, 600)]
    expect(placeCard(lines, card, withHead, 'ltr')).toEqual({ left: 100, top: 192, maxHeight: 240 })
    const low = [box(100, 330), box(100, 570)]
    expect(placeCard(low, card, view, 'ltr').top).toBe(122)
    expect(placeCard(low, card, withHead, 'ltr').top).toBe(598)
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
    const placed = placeCard([box(100, 380)], { ...card, height: 700 }, view, 'ltr')
    expect(placed.top).toBe(408)
    expect(placed.maxHeight).toBe(800 - 12 - 408)
  })
})

describe('placing a card at the word that the reader points at', () => {
  const lines = [box(400, 300, 500), box(100, 330, 800), box(100, 360, 90)]
  const cue = (left: number, top: number) => ({ ...box(left, top), isPointedAt: true })

  it('puts its start edge on that word, below all that it explains', () => {
    expect(placeCard([...lines, cue(640, 330)], card, view, 'ltr')).toMatchObject({
      left: 640,
      top: 388,
    })
    expect(placeCard([...lines, cue(840, 330)], card, view, 'rtl')).toMatchObject({
      left: 600,
      top: 388,
    })
  })
  it('stands above where below is far from it, and above is room', () => {
    const many = [...lines, box(100, 390, 800), box(100, 420, 800)]
    expect(placeCard([...many, cue(640, 300)], card, view, 'ltr')).toMatchObject({
      left: 640,
      top: 92,
    })
    // nearer to the last line than to the first; or taller than the room above
    expect(placeCard([...many, cue(640, 420)], card, view, 'ltr').top).toBe(448)
    expect(placeCard([...many, cue(640, 300)], { ...card, height: 300 }, view, 'ltr').top).toBe(448)
  })
})

describe('placing a card in a low window', () => {
  const low = { width: 640, height: 300 }

  it('stands beside the words where neither above nor below can be read', () => {
    expect(placeCard([box(40, 130)], card, low, 'ltr')).toEqual({
      left: 108,
      top: 88,
      maxHeight: 276,
    })
    expect(placeCard([box(540, 130)], card, low, 'rtl')).toMatchObject({ left: 232, top: 88 })
    expect(placeCard([box(100, 130)], card, low, 'rtl')).toMatchObject({ left: 168 })
  })
  it('has no place beside words that leave no side free, or in a window too low', () => {
    expect(placeCard([box(200, 130, 240)], card, low, 'ltr')).toBeNull()
    expect(placeCard([box(40, 60)], card, { width: 640, height: 160 }, 'ltr')).toBeNull()
  })
  it('needs no more room than a short card has', () => {
    expect(
      placeCard([box(40, 130)], { width: 300, height: 90, least: 160 }, low, 'ltr'),
    ).toMatchObject({ top: 158 })
  })
  it('is else a sheet along the bottom, or the top where only that leaves the words free', () => {
    const wide = [box(20, 20, 600)]
    expect(placeSheet(wide, card, low, 'either')).toEqual({ sheet: 'bottom', maxHeight: 180 })
    const deep = [box(20, 260, 600)]
    expect(placeSheet(deep, card, low, 'either').sheet).toBe('top')
    expect(placeSheet(deep, card, low, 'bottom').sheet).toBe('bottom')
    expect(placeSheet([box(20, 130, 600)], card, low, 'either').sheet).toBe('bottom')
  })
  it('is at last no taller than the roomier side of its words, if it can be read there', () => {
    const view = { width: 320, height: 800 }
    const tall = { height: 700, least: 250 }
    const line = box(20, 400)
    const above = { sheet: 'top', maxHeight: 392 }
    expect(placeSheet([line], tall, view, 'roomier')).toEqual({ ...above, isLow: false })
    expect(placeSheet([line], tall, view, 'either').maxHeight).toBe(480)
    // too low for its parts all of it scrolls, and nothing is left of one that nobody could read
    const least = { height: 700, least: 450 }
    expect(placeSheet([line], least, view, 'roomier')).toEqual({ ...above, isLow: true })
    const lowest = { width: 320, height: 300 }
    expect(placeSheet([box(20, 140)], tall, lowest, 'roomier').sheet).toBe('bottom')
    // where there is room it stands as any other
    expect(placeSheet([box(20, 100)], tall, view, 'roomier').maxHeight).toBe(480)
  })
  it('makes a sheet as tall as can be read, and never taller than the window', () => {
    const tall = { height: 700, least: 250 }
    expect(placeSheet([box(20, 20)], tall, low, 'either').maxHeight).toBe(250)
    expect(placeSheet([box(20, 20)], tall, { width: 320, height: 200 }, 'either').maxHeight).toBe(
      188,
    )
  })
})

describe('placing a pinned card', () => {
  it('takes the margin after the column, on the reading side', () => {
    const column = box(340, 0, 320, 800)
    expect(
      placeInMargin([box(400, 200)], column, { card: { width: 250, height: 100 }, view }, 'ltr'),
    ).toEqual({ left: 684, top: 192 })
    expect(
      placeInMargin([box(400, 200)], column, { card: { width: 250, height: 100 }, view }, 'rtl'),
    ).toEqual({ left: 66, top: 192 })
  })
  it('finds none on a narrow page', () => {
    expect(
      placeInMargin(
        [box(20, 200)],
        box(10, 0, 360, 800),
        { card, view: { width: 380, height: 800 } },
        'ltr',
      ),
    ).toBeNull()
  })
})
