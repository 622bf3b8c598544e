import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { createLinkOf } from './link-of.ts'
import { packOf, recordOf } from '../pack-of.ts'

const land = { type: 'LOC' as const, country: 'TX' }
const knowledge = createKnowledge([
  packOf(
    [
      recordOf('place-tx', ['Tarnia'], { ...land, kind: 'country', prior: 0.9 }),
      recordOf('north', ['Northland'], { ...land, kind: 'territory', prior: 0.6 }),
      recordOf('ovell', ['Ovell'], { type: 'LOC', kind: 'city', country: 'RX', prior: 0.8 }),
      recordOf('team', ['Northland'], {
        kind: 'national-team',
        country: 'TX',
        prior: 0.6,
      }),
    ],
    'places',
  ),
])
const linkOf = createLinkOf(knowledge)

describe('a part of a state', () => {
  it('holds no town of another country', () => {
    expect(
      linkOf({ text: 'A road was closed in Ovell, Northland, on Monday.', name: 'Ovell' }),
    ).toBeNull()
    expect(linkOf({ text: 'A road was closed in Ovell on Monday.', name: 'Ovell' })).toBe('ovell')
  })
  it('is meant, and not its team, in an article on the state', () =>
    expect(
      linkOf({ text: 'Herons in Northland and across Tarnia are fewer.', name: 'Northland' }),
    ).toBe('north'))
  it('is not surely meant in an article on sport', () =>
    expect(
      linkOf({
        text: 'In the league match the striker of Northland scored against Tarnia and the coach praised his goal.',
        name: 'Northland',
      }),
    ).not.toBe('north'))
})
