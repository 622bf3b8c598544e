import { expect, it } from 'vitest'
import {
  findOwnOutlet,
  isOnlyOf,
  isShortFor,
} from '../../../src/knowledge/linking/candidates/own-outlet.ts'
import { knowledgeOf, recordOf } from '../pack-of.ts'

const knowledge = knowledgeOf(
  recordOf('courier', ['The Vale Courier'], {
    type: 'ORG',
    kind: 'newspaper',
    domains: ['courier.example'],
    prior: 0.4,
  }),
)
const own = findOwnOutlet('https://www.courier.example/2025/harbour', knowledge)!

it('is the owner of the article’s address', () => {
  expect(own.label).toBe('The Vale Courier')
  expect(own.candidate).toMatchObject({ id: 'courier', type: 'ORG', score: 0.4 })
  expect(findOwnOutlet('https://herald.example/', knowledge)).toBeNull()
  expect(findOwnOutlet(null, knowledge)).toBeNull()
})

it.each([
  ['The Courier', true],
  ['Courier', false],
  ['The Vale Courier', false],
  ['The Herald', false],
  ['The ourier', false],
])('is meant by the end of its name with an article: %s', (name, expected) =>
  expect(isShortFor(name, own)).toBe(expected),
)

it('is meant by a phrase of its record where nothing else bears it', () => {
  const town = { pack: 'places', id: 'vale', type: 'LOC', kind: 'town', score: 1 } as const
  expect(isOnlyOf({ candidates: [own.candidate] }, own)).toBe(true)
  expect(isOnlyOf({ candidates: [own.candidate, town] }, own)).toBe(false)
  expect(isOnlyOf({ candidates: [] }, own)).toBe(false)
})
