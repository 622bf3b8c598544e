import { expect, it } from 'vitest'
import type { EntityFacts } from '../../../src/annotate/claims/speakers/entity-table.ts'
import type { Occasion } from '../../../src/annotate/claims/speakers/occasion.ts'
import { isLikelyMaker } from '../../../src/annotate/claims/speakers/likely-maker.ts'
import { plainlyMeant } from './plainly-meant.ts'

const maker = (o: Occasion): EntityFacts | null =>
  [...o.named.keys()].find((facts) => isLikelyMaker(o, facts)) ?? null

it.each([
  [
    'A survey of sailors by Orlo Research for the Fisk Courier found that it rained.',
    'Orlo Research',
  ],
  ['An Orlo Research poll for the Fisk Courier found that it rained.', 'Orlo Research'],
  ['A memo reported by Orlo Research found that it rained.', null],
])('made what tells: %s', (text, name) =>
  expect(
    plainlyMeant(
      maker,
      text,
      { name: 'Orlo Research', type: 'ORG' },
      { name: 'Fisk Courier', type: 'ORG' },
    ),
  ).toBe(name),
)
