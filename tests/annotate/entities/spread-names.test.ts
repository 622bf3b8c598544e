import { expect, it } from 'vitest'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { spreadNames } from '../../../src/annotate/entities/passes/spread-names.ts'
import { toDraft } from '../../../src/annotate/entities/draft-mentions.ts'
import { english } from '../../../src/languages/en/index.ts'
import { toDocument } from '../../to-document.ts'

/** Spreads the bodies that stand at these words (from, to) of the text's sentences. */
function spread(text: string, bodies: [sentence: number, from: number, to: number][]): string[] {
  const sentences = findNameWords(toDocument(text, 'en'), english)
  const vocabulary = new Set(sentences.flatMap((words) => words.map(({ folded }) => folded)))
  const source = { text, language: english, vocabulary, wholeWords: new Set<string>() }
  const drafts = bodies.map(([sentence, from, to]) =>
    toDraft(sentences[sentence]!, { type: 'ORG', from, to }, sentence, source),
  )
  return spreadNames(drafts, sentences, source).map(({ start, end }) => text.slice(start, end))
}

it('the letters of a longer name are a name in capitals alone', () => {
  const office = 'The Harbour Arts Trust Office met.\nThey joined Hato, the HATO.'
  expect(spread(office, [[0, 1, 5]])).toEqual(['Harbour Arts Trust Office', 'HATO'])
})

it('they are one in small letters too where they were found as a name, before the long one or behind', () => {
  const office = 'The Harbour Arts Trust Office met.'
  const last = 'They joined Hato.'
  const behind = spread(`${office}\nHato was late.\n${last}`, [
    [0, 1, 5],
    [1, 0, 1],
  ])
  expect(behind).toEqual(['Harbour Arts Trust Office', 'Hato', 'Hato'])
  const before = spread(`Hato was late.\n${office}\n${last}`, [
    [0, 0, 1],
    [1, 1, 5],
  ])
  expect(before).toEqual(['Hato', 'Harbour Arts Trust Office', 'Hato'])
})

it('an article and a noun are no name that has capitals elsewhere', () => {
  expect(spread('The tide turned, says The Tide.', [[0, 4, 6]])).toEqual(['The Tide'])
})
