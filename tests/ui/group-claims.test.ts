import { expect, test } from 'vitest'
import { groupClaims } from '../../src/ui/group-claims.ts'
import { buildApparatus } from './fixture/build.ts'
import { storyEn } from './fixture/story-en.ts'

const apparatus = buildApparatus(storyEn)

test('claims are grouped by who says them, those who say most first, else as the article has them', () => {
  expect(
    groupClaims(apparatus, 'en').map(({ name, basis, claims }) => [name, basis, claims.length]),
  ).toEqual([
    ['A spokesperson for the workers', 'anonymous', 2],
    ['Brad Smith', 'named', 2],
    ['No Azure for Apartheid', 'organisation', 2],
    ['The Guardian', 'outlet', 1],
    ['A television report broadcast last week', 'outlet', 1],
    ['Two officials who asked not to be named', 'anonymous', 1],
  ])
})

test('claims of nobody are one group without a name', () => {
  const claims = apparatus.claims.map((claim) => ({ ...claim, source: [], entity: null }))
  const groups = groupClaims({ ...apparatus, claims }, 'en')
  expect(groups.map(({ name, claims }) => [name, claims.length])).toEqual([[null, 9]])
})

test('who is told comes before "he" and nobody, however much they say', () => {
  const [first] = apparatus.claims
  const as = (id: string, change: object) => ({ ...first!, id, entity: null, ...change })
  const he = { source: apparatus.claims.at(-1)!.source, isUnclear: true }
  const claims = [
    as('a', he),
    as('b', he),
    as('c', { source: [] }),
    as('d', { source: [] }),
    as('e', { source: first!.source, isUnclear: undefined }),
  ]
  const groups = groupClaims({ ...apparatus, claims }, 'en')
  expect(groups.map(({ isUnclear, name }) => [isUnclear, name === null])).toEqual([
    [false, false],
    [true, false],
    [false, true],
  ])
})
