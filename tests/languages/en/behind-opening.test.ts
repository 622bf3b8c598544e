import { describe, expect, it } from 'vitest'
import { findAttributions } from '../../../src/languages/en/attribution/find-attributions.ts'
import {
  behindOpening,
  openings,
} from '../../../src/languages/en/attribution/phrases/behind-opening.ts'

describe.each(openings)('$name', ({ accepted, refused, pattern }) => {
  it('stands before the sentence', () => {
    expect(pattern.test(accepted)).toBe(true)
    const { start } = behindOpening(accepted, { start: 0, end: accepted.length })
    expect(accepted.slice(start)).toMatch(/^(Police|The ferry) /)
  })
  it('is a part of it', () =>
    expect(openings.some((opening) => opening.pattern.test(refused))).toBe(false))
})

const told = (text: string) =>
  findAttributions(text, { kind: 'paragraph', start: 0, end: text.length }).map(
    ({ source, content }) =>
      [source, content].map((spans) =>
        spans.map(({ start, end }) => text.slice(start, end)).join(' … '),
      ),
  )

it.each([
  ['10:05 Norr Networks says the lines are down.', ['Norr Networks', 'the lines are down']],
  [
    'NORRVIK, Nov 3 (PNA) - A ferry sank on Monday, the coast guard said.',
    ['the coast guard', 'A ferry sank on Monday'],
  ],
  ['09:40 “Stay indoors,” the mayor said.', ['the mayor', '“Stay indoors,”']],
])('neither source nor content holds it: %s', (text, expected) =>
  expect(told(text)).toEqual([expected]),
)

it('leaves a block that is nothing but an opening', () =>
  expect(behindOpening('NORRVIK (PNA) - ', { start: 0, end: 16 })).toEqual({ start: 0, end: 16 }))
