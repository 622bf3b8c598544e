import { describe, expect, it } from 'vitest'
import { isAimedAt } from '../../../src/annotate/claims/speakers/candidates/aimed-at.ts'
import type { EntityFacts } from '../../../src/annotate/claims/speakers/entity-table.ts'
import type { Occasion } from '../../../src/annotate/claims/speakers/occasion.ts'
import { plainlyMeant, type Named } from './plainly-meant.ts'

/** The body or person named in the source of a text if what speaks is only aimed at it. */
const aimedAt = (text: string, named: Named) =>
  plainlyMeant(
    (o: Occasion): EntityFacts | null =>
      [...o.named.keys()].find((one) => isAimedAt(o, one)) ?? null,
    text,
    named,
  )
const council: Named = { name: 'Selwyn Council', type: 'ORG' }

describe('whom a source names only as the one that what speaks is for', () => {
  it.each([
    ['A letter sent to the Selwyn Council said the pier was safe.', council],
    ['A report on the Selwyn Council said the pier was safe.', council],
    ['An aide to Senator Tavin Orlo said the pier was safe.', { name: 'Tavin Orlo' }],
    ['A slideshow obtained by the Selwyn Council said the pier was safe.', council],
  ])('%s', (text, named: Named) => {
    expect(aimedAt(text, named)).toBe(named.name)
  })

  it.each([
    ['A letter by the Selwyn Council said the pier was safe.', council],
    ["The Selwyn Council's letter to the harbour said the pier was safe.", council],
    ['Tavin Orlo, an aide to the mayor, said the pier was safe.', { name: 'Tavin Orlo' }],
  ])('but not: %s', (text, named: Named) => {
    expect(aimedAt(text, named)).toBeNull()
  })
})
