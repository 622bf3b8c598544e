import { expect, it } from 'vitest'
import type { EntityFacts } from '../../../src/annotate/claims/speakers/entity-table.ts'
import type { Occasion } from '../../../src/annotate/claims/speakers/occasion.ts'
import { onlyCompletes } from '../../../src/annotate/claims/speakers/candidates/only-completes.ts'
import { plainlyMeant } from './plainly-meant.ts'

/** Who of those named in the source of the last claim only tells which one speaks. */
const completing = (o: Occasion): EntityFacts | null =>
  [...o.named.keys()].find((facts) => onlyCompletes(o, facts)) ?? null

it.each([
  ['The Selwyn-backed militia said the pier was safe.', 'Selwyn'],
  ['The Selwyn-installed authorities said the pier was safe.', 'Selwyn'],
  ['The Selwyn authorities said the pier was safe.', null],
])('takes a body whose people speak for none that speaks: %s', (text, name) =>
  expect(plainlyMeant(completing, text, { name: 'Selwyn', type: 'ORG' })).toBe(name),
)
