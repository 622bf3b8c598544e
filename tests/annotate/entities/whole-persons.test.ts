import { expect, it } from 'vitest'
import { toDraft } from '../../../src/annotate/entities/draft-mentions.ts'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { wholePersons } from '../../../src/annotate/entities/completing/whole-persons.ts'
import { english } from '../../../src/languages/en/index.ts'
import { toDocument } from '../../to-document.ts'

/** The persons of a text in which these parts were found, in order. */
function wholeIn(text: string, ...parts: string[]): string[] {
  const sentences = findNameWords(toDocument(text, 'en'), english)
  const source = {
    text,
    language: english,
    vocabulary: new Set<string>(),
    wholeWords: new Set<string>(),
  }
  let at = 0
  const drafts = parts.map((part) => {
    const start = text.indexOf(part, at)
    at = start + part.length
    const sentence = sentences.findLastIndex((words) => words[0]!.start <= start)
    const words = sentences[sentence]!
    const from = words.findIndex((word) => word.start === start)
    return toDraft(
      words,
      { type: 'PER', from, to: from + part.split(' ').length },
      sentence,
      source,
    )
  })
  return wholePersons(drafts, sentences, source).map(({ start, end }) => text.slice(start, end))
}

it.each([
  "Robert 'Bobby' Orlo",
  'Robert ‘Bobby’ Orlo',
  'Robert “Bobby” Orlo',
  'Robert (Bob) Orlo',
  "Robert 'Salt King' Orlo",
  "Robert 'Bobby' dela Orlo",
  'Robert de la Orlo',
  'Robert delos Orlo',
])('%s is one person', (name) => {
  const text = `The mayor, ${name}, left.`
  expect(wholeIn(text, 'Robert', 'Orlo')).toEqual([name])
  expect(wholeIn(text, 'Orlo')).toEqual([name])
})

it('a surname behind a nickname belongs to the name though nothing showed it', () =>
  expect(wholeIn("Robert 'Bobby' Lane left.", 'Robert')).toEqual(["Robert 'Bobby' Lane"]))

it('a surname by itself keeps the small words that its bearer has', () =>
  expect(wholeIn('Robert de la Orlo left. De la Orlo slept.', 'Robert', 'Orlo', 'Orlo')).toEqual([
    'Robert de la Orlo',
    'De la Orlo',
  ]))

it.each([
  ['a place in brackets', 'Robert (Leeds) Orlo left.'],
  ['a word in small letters', "Robert 'never' Orlo left."],
  ['a comma', "Robert 'Bobby', Orlo left."],
  ['a bar', 'Robert | Bobby | Orlo left.'],
  ['nothing', 'Robert and Orlo left.'],
])('%s between two people joins nobody', (_, text) =>
  expect(wholeIn(text, 'Robert', 'Orlo')).toEqual(['Robert', 'Orlo']),
)
