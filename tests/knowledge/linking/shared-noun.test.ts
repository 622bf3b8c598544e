import { expect, it } from 'vitest'
import { findWholeNames } from '../../../src/knowledge/linking/candidates/find-whole-names.ts'
import { splitSharedNoun } from '../../../src/knowledge/linking/candidates/shared-noun.ts'
import { getOwnLinkingWords } from '../../../src/languages/words-in-linking.ts'
import type { Entity } from '../../../src/model/annotation.ts'
import { knowledgeOf, recordOf } from '../pack-of.ts'

const county = (name: string) => recordOf(name, [name], { type: 'LOC', kind: 'county' })
const knowledge = knowledgeOf(county('Pell County'), county('Orr County'))
const noun = getOwnLinkingWords('en')!.sharedNoun!

/** Name and places of each entity once the lists of counties are read. */
function split(text: string, ...names: string[]): string[] {
  const entities = names.map((name, i): Entity => {
    const mentions = [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))]
    return {
      id: `e${i}`,
      type: 'PER',
      name,
      mentions: mentions.map(({ index }) => ({ start: index, end: index + name.length })),
      introduction: null,
      candidates: [],
      link: null,
      qid: null,
    }
  })
  const find = (name: string) => findWholeNames([name], knowledge)[0]?.candidates.slice() ?? []
  return splitSharedNoun(entities, text, noun, find).map(
    ({ id, type, name, mentions }) => `${id} ${type} ${name} ×${mentions.length}`,
  )
}

it('makes each member of a list of counties a county', () =>
  expect(split('Rain fell in Pell, Orr and Dunn counties.', 'Pell', 'Orr', 'Dunn')).toEqual([
    'e0 LOC Pell County ×1',
    'e1 LOC Orr County ×1',
    // no pack has it
    'e2 LOC Dunn ×1',
  ]))
it('leaves what stands elsewhere in the text as it was, in the order of the text', () =>
  expect(split('Pell sang. Rain fell in Orr and Pell counties.', 'Pell', 'Orr')).toEqual([
    'e0 PER Pell ×1',
    'e1 LOC Orr County ×1',
    'e0-county LOC Pell County ×1',
  ]))
it('ends where the list does', () =>
  expect(split('Dunn saw rain in Orr and Pell counties.', 'Dunn', 'Orr', 'Pell')[0]).toBe(
    'e0 PER Dunn ×1',
  ))
it('reads the noun inside the last name', () =>
  expect(split('Rain fell in Orr and Pell Counties.', 'Orr', 'Pell Counties')).toEqual([
    'e0 LOC Orr County ×1',
    'e1 LOC Pell County ×1',
  ]))
it('leaves names of which no list of counties is told', () => {
  expect(split('Rain fell in Orr and Pell.', 'Orr', 'Pell')).toEqual([
    'e0 PER Orr ×1',
    'e1 PER Pell ×1',
  ])
  expect(split('Orr and Pell saw all counties.', 'Orr', 'Pell')).toEqual([
    'e0 PER Orr ×1',
    'e1 PER Pell ×1',
  ])
})
