import { expect, test } from 'vitest'
import { readLightness } from '../../../src/content/mark/luminance.ts'

test.each([
  ['rgb(0, 0, 0)', 0, 1],
  ['rgba(255, 255, 255, 0.5)', 1, 0.5],
  ['rgb(119, 119, 119)', 0.184, 1],
  // the same grey in other spaces
  ['color(srgb 0.4667 0.4667 0.4667)', 0.184, 1],
  ['oklch(0.5693 0 none)', 0.184, 1],
  ['oklab(0.5693 0 0 / 0.2)', 0.184, 0.2],
  ['lab(50.03 0 0)', 0.184, 1],
  ['lch(50.03 none none / 0)', 0.184, 0],
  ['lab(4 0 0)', 0.004, 1],
  ['color(display-p3 1 1 1 / 0.25)', 1, 0.25],
])('reads %s', (colour, luminance, alpha) => {
  const read = readLightness(colour)!
  expect(read.luminance).toBeCloseTo(luminance, 2)
  expect(read.alpha).toBe(alpha)
})

test.each(['transparent', '', 'color(xyz 1 1 1)', 'color()', 'constructor(1 2 3)', 'url(#a)'])(
  'says nothing of "%s"',
  (colour) => expect(readLightness(colour)).toBeNull(),
)
