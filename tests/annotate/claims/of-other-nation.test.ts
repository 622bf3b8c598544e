import { expect, it } from 'vitest'
import { isOfOtherNation } from '../../../src/annotate/claims/speakers/candidates/of-other-nation.ts'
import type { EntityFacts } from '../../../src/annotate/claims/speakers/entity-table.ts'
import type { Occasion } from '../../../src/annotate/claims/speakers/occasion.ts'
import { plainlyMeant } from './plainly-meant.ts'

/** Whether the first name is of another nation than the source of the last claim. */
const isOther = (text: string): boolean => {
  const first = (o: Occasion): EntityFacts | null =>
    o.table.facts.find((f) => f.entity.name === 'Tavin Orlo' && isOfOtherNation(o, f)) ?? null
  return plainlyMeant(first, text, 'Tavin Orlo', 'Mika Fisk') !== null
}
const end = 'Tavin Orlo said he was tired. "I was slow," the'

it.each([
  [`Spaniard Tavin Orlo beat Mika Fisk. ${end} Finn said.`, true],
  [`Tavin Orlo beat Finland's Mika Fisk. ${end} Finn said.`, true],
  [`Tavin Orlo beat Danish qualifier Mika Fisk. ${end} Dane said.`, true],
  [`Spaniard Tavin Orlo beat Mika Fisk. ${end} Spaniard said.`, false],
  [`Tavin Orlo beat Finland's Mika Fisk. ${end} Spaniard said.`, false],
  [`Tavin Orlo beat Finland's Mika Fisk. ${end} baker said.`, false],
])('whose nation the text tells: %s', (text, expected) => expect(isOther(text)).toBe(expected))
