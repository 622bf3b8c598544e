import { expect, it } from 'vitest'
import type { EntityFacts } from '../../../src/annotate/claims/speakers/entity-table.ts'
import type { Occasion } from '../../../src/annotate/claims/speakers/occasion.ts'
import { onlyLeads } from '../../../src/annotate/claims/speakers/candidates/only-leads.ts'
import { plainlyMeant } from './plainly-meant.ts'

/** Who of those named in the source of the last claim does not speak himself. */
const leading = (o: Occasion): EntityFacts | null =>
  [...o.named.keys()].find((facts) => onlyLeads(o, facts)) ?? null

it.each([
  ['The weavers, led by the reeve, Rosa Orlo, said the pier was safe.', 'Rosa Orlo'],
  ['Orlo, founded by her father in 1948, said the pier was safe.', 'Rosa Orlo'],
  ['Orlo & Fisk said the pier was safe.', 'Rosa Orlo'],
  ['Rosa Orlo, the reeve, said the pier was safe.', null],
])('is nobody by whom others are led, nor a body of that name: %s', (text, name) =>
  expect(plainlyMeant(leading, text, { name: 'Rosa Orlo', short: ['Orlo'] })).toBe(name),
)
