import { expect, it } from 'vitest'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { joinNicknamed } from '../../../src/annotate/entities/patterns/join-nicknamed.ts'
import type { WordRange } from '../../../src/annotate/entities/patterns/pattern.ts'
import { english } from '../../../src/languages/en/index.ts'
import { toDocument } from '../../to-document.ts'

/** The persons of a text whose names were found in these parts. */
function joinedIn(text: string, ...parts: string[]): string[] {
  const words = findNameWords(toDocument(text, 'en'), english)[0]!
  const ranges = parts.map((part): WordRange => {
    const start = text.indexOf(part)
    const from = words.findIndex((word) => word.start === start)
    return { type: 'PER', from, to: from + part.split(' ').length }
  })
  return joinNicknamed(words, ranges).map(({ from, to }) =>
    text.slice(words[from]!.start, words[to - 1]!.end),
  )
}

it('a nickname stands in the middle of its bearer’s name', () => {
  const text = 'The player Tavin “Salt” Orlo left.'
  const whole = ['Tavin “Salt” Orlo']
  expect(joinedIn(text, 'Tavin', 'Salt', 'Orlo')).toEqual(whole)
  expect(joinedIn(text, 'Tavin', 'Orlo')).toEqual(whole)
  expect(joinedIn('“Tavin Dale “Salt King” Orlo left.', 'Tavin Dale', 'Orlo')).toEqual([
    'Tavin Dale “Salt King” Orlo',
  ])
})

it.each([
  ['words in quotation marks before a comma', 'Tavin told “Salt”, Orlo did not.'],
  ['a sentence', 'Tavin “never saw any salt” Orlo said.'],
  ['nothing', 'Tavin, Orlo left.'],
])('%s between two people join nobody', (_, text) =>
  expect(joinedIn(text, 'Tavin', 'Orlo')).toEqual(['Tavin', 'Orlo']),
)
