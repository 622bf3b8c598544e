import { describe, expect, it } from 'vitest'
import { findAttributions } from '../../../src/languages/en/attribution/find-attributions.ts'
import {
  behindOpening,
  openings,
} from '../../../src/languages/en/attribution/phrases/behind-opening.ts'

describe.each(openings)('$name', ({ accepted, refused, pattern }) => {
  it('stands before the sentence', () => {
    expect(pattern.test(accepted)).toBe(true)
    const { start } = behindOpening(accepted, { start: 0, end: accepted.length }, () => true)
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
  ['NORRVIK/ELTON, May 3 - A ferry sank, the mayor said.', ['the mayor', 'A ferry sank']],
  ['NORRVIK, N.L. – A ferry sank, the mayor said.', ['the mayor', 'A ferry sank']],
])('neither source nor content holds it: %s', (text, expected) =>
  expect(told(text)).toEqual([expected]),
)

it('leaves a block that is nothing but an opening', () =>
  expect(behindOpening('NORRVIK (PNA) - ', { start: 0, end: 16 })).toEqual({ start: 0, end: 16 }))

describe('an opening that only a place makes one', () => {
  const text = 'NORRVIK: A ferry sank, the mayor said.'
  const isPlace = ({ start, end }: { start: number; end: number }) =>
    text.slice(start, end) === 'NORRVIK'
  it('is one before a place', () =>
    expect(behindOpening(text, { start: 0, end: text.length }, isPlace).start).toBe(9))
  it('is none before who speaks', () =>
    expect(behindOpening(text, { start: 0, end: text.length }).start).toBe(0))
})
