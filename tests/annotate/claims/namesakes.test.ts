import { expect, it } from 'vitest'
import type { EntityFacts } from '../../../src/annotate/claims/speakers/entity-table.ts'
import { isOtherByPronoun } from '../../../src/annotate/claims/speakers/candidates/namesakes.ts'
import type { Occasion } from '../../../src/annotate/claims/speakers/occasion.ts'
import { plainlyMeant } from './plainly-meant.ts'

/** Who of an article is not meant by the surname in its last claim. */
const other = (o: Occasion): EntityFacts | null =>
  o.table.facts.find((facts) => isOtherByPronoun(o, facts)) ?? null

const couple = 'Linda Orlo is the mayor. Her husband, Paul Orlo, bought the land.'

it('parts husband and wife by the pronoun that the words begin with', () => {
  const names = ['Linda Orlo', 'Paul Orlo', 'Orlo']
  expect(plainlyMeant(other, `${couple} Orlo said she was away.`, ...names)).toBe('Paul Orlo')
  expect(plainlyMeant(other, `${couple} Orlo said that he paid.`, ...names)).toBe('Linda Orlo')
  expect(plainlyMeant(other, `${couple} Orlo said nobody was there.`, ...names)).toBeNull()
})

it('gives a surname with a pronoun to nobody whose name tells no gender beside one whose name does', () => {
  const text = 'Barry Orlo left. Skye Orlo, his partner, left. Orlo said he was away.'
  expect(plainlyMeant(other, text, 'Barry Orlo', 'Skye Orlo', 'Orlo')).toBe('Skye Orlo')
})

it('leaves a surname that one alone bears to him, whoever the words are about', () =>
  expect(plainlyMeant(other, 'Paul Orlo left. Orlo said she was away.', 'Paul Orlo')).toBeNull())

it('learns from a title which of two is a woman', () => {
  const woman = (o: Occasion) => o.table.facts.find(({ gender }) => gender === 'f') ?? null
  const text = 'Scott Orlo left. His wife is Avery Orlo. Ms. Orlo said nobody was there.'
  expect(plainlyMeant(woman, text, 'Scott Orlo', 'Avery Orlo', 'Orlo')).toBe('Avery Orlo')
})
