import { expect, it } from 'vitest'
import { findAttributions } from '../../../src/languages/en/attribution/find-attributions.ts'

const own = (text: string) =>
  findAttributions(text, { kind: 'paragraph', start: 0, end: text.length }).map(
    ({ ownFigures }) => ownFigures === true,
  )

it.each([
  'Orlo Foods reported a loss of $30 million for the third quarter.',
  'Orlo Foods reported higher quarterly earnings.',
])('are what a body reports of itself: %s', (text) => expect(own(text)).toEqual([true]))

it.each([
  'The Harbour Post reported that profits had fallen.',
  'The Harbour Post reported profits had fallen.',
  'Orlo Foods said profits had fallen.',
])('are not what anyone may tell: %s', (text) => expect(own(text)).toEqual([false]))
