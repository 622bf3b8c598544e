import { expect, test } from 'vitest'
import { placeApart } from '../../../src/content/mark/place-apart.ts'

const box = (left: number, top: number, width = 300, height = 200) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})
const wide = { width: 1200, beside: true }

test('a card that stands on none stays where it is wanted', () => {
  expect(placeApart(box(400, 100), [box(50, 100), box(800, 100)], wide)).toEqual({
    left: 400,
    top: 100,
  })
})

test('one that would stand on another stands beside it, where the window has room, else below', () => {
  expect(placeApart(box(500, 110), [box(250, 100)], wide)).toEqual({ left: 562, top: 110 })
  expect(placeApart(box(20, 110), [box(12, 100)], { width: 340, beside: true })).toEqual({
    left: 20,
    top: 312,
  })
})

test('beside a text it goes down the margin, past every card that stands there and no further', () => {
  const others = [box(800, 100), box(800, 312), box(800, 900)]
  expect(placeApart(box(800, 150), others, { width: 1200, beside: false })).toEqual({
    left: 800,
    top: 524,
  })
})
