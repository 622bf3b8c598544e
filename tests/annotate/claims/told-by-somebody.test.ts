import { describe, expect, it } from 'vitest'
import type { EntityFacts } from '../../../src/annotate/claims/speakers/entity-table.ts'
import type { Occasion } from '../../../src/annotate/claims/speakers/occasion.ts'
import { isToldBySomebody } from '../../../src/annotate/claims/speakers/candidates/told-by-somebody.ts'
import { plainlyMeant } from './plainly-meant.ts'

/** Of whom somebody without a name told right before the last claim of a text. */
const told = (o: Occasion): EntityFacts | null =>
  o.table.facts.find((facts) => isToldBySomebody(o, facts)) ?? null
const toldIn = (text: string) => plainlyMeant(told, text, { name: 'Karl Orlo', short: ['Orlo'] })

describe('whom one without a name tells of does not go on', () => {
  it.each([
    'A neighbour said Karl Orlo had shouted. He said it was late.',
    "Karl Orlo's former assistant said it was late. He said the door was shut.",
    'The brother of the victim said Orlo was a liar. “He never paid,” he said.',
    'Karl Orlo was out. His uncle said it was late. He said the door was shut.',
  ])('%s', (text) => expect(toldIn(text)).toBe('Karl Orlo'))
  it.each([
    'Residents said Karl Orlo had shouted. He said it was late.',
    'A neighbour said it was late. Karl Orlo nodded. He said the door was shut.',
    'Karl Orlo was out. A neighbour said it was late. He said the door was shut.',
    'A report said Karl Orlo had shouted. He said it was late.',
    'Karl Orlo was out. His aunt said it was late. He said the door was shut.',
    'Karl Orlo was out. The uncle of three said it was late. He said the door was shut.',
  ])('but not: %s', (text) => expect(toldIn(text)).toBeNull())
})
