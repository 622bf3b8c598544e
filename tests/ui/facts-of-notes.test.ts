import { expect, test } from 'vitest'
import type { Note } from '../../src/model/knowledge.ts'
import { getFactsOfNotes } from '../../src/ui/facts-of-notes.ts'

const note = (description: string, ...facts: [date: string, text: string][]) =>
  ({
    record: {
      descriptions: { en: description },
      facts: facts.map(([date, text]) => ({ date, text: { en: text } })),
    },
  }) as unknown as Note

const read = (...notes: Note[]) =>
  getFactsOfNotes(notes, 'en', null).map(({ facts, fresh }) => [
    fresh,
    ...facts.map(({ text }) => text.en),
  ])

test('what a pack before told comes last, whatever day it was known on', () => {
  const first = note(
    'Mayor of Port Selwyn from May 2021; as known in August 2026',
    ['1961-02-03', 'Born on 3 February 1961.'],
    ['2026-08-01', 'Member of the Harbour Party; as known in August 2026.'],
  )
  const second = note(
    'politician',
    ['2022-08-03', 'Member of the Harbour Party; as known in August 2022.'],
    ['2021-05-01', 'Mayor of Port Selwyn from May 2021; as known in February 2026.'],
    ['2015-01-01', 'Harbour master from 2015.'],
  )
  expect(read(first, second)).toEqual([
    [2, 'Member of the Harbour Party; as known in August 2026.', 'Born on 3 February 1961.'],
    [
      1,
      'Harbour master from 2015.',
      'Member of the Harbour Party; as known in August 2022.',
      'Mayor of Port Selwyn from May 2021; as known in February 2026.',
    ],
  ])
})

test('one pack’s facts are all its own, and what is not told in the reader’s language repeats nothing', () => {
  const silent = note('', ['2020-01-01', ''], ['2021-01-01', ''])
  expect(read(silent, silent).map(([fresh]) => fresh)).toEqual([2, 2])
})
