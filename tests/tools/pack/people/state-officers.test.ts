import { describe, expect, it } from 'vitest'
import { gatherPeople, type Officer } from '../../../../tools/pack/people/gather.ts'
import type { PersonFacts } from '../../../../tools/pack/people/read-facts.ts'

describe('officers of American states', () => {
  const senator = (state: string): PersonFacts => ({
    id: 'Q1',
    kind: 'member-of-parliament',
    labels: { en: 'Dana Example' },
    country: 'US',
    offices: [
      {
        title: `member of the ${state} Senate`,
        country: 'US',
        start: '2019-01-08',
        end: '2023-01-10',
        asof: '2023-01-10',
      },
    ],
    src: ['eps:us'],
  })
  const officerOf = (code: string): Officer => ({
    id: 'openstates-1',
    kind: 'office-holder',
    labels: { en: 'Dana Example' },
    country: 'US',
    offices: [
      {
        title: `Attorney General of [${code}]`,
        country: 'US',
        start: '2023-01-10',
        asof: '2026-08-05',
      },
    ],
    src: ['openstates'],
    page: 'xx/executive/Dana-Example-1',
  })
  it.each([
    ['Arkansas', 'KS', 2],
    ['West Virginia', 'VA', 2],
    ['Kansas', 'KS', 1],
    ['West Virginia', 'WV', 1],
  ])('of %s and of %s are the same in the same state alone', (state, code, people) =>
    expect(
      gatherPeople(
        { politicians: [senator(state)], officers: [officerOf(code)], leaders: [] },
        () => '',
      ),
    ).toHaveLength(people),
  )
})
