import type { EntityFacts } from '../entity-table.ts'
import { saidWith } from '../said-with.ts'
import type { Occasion } from '../occasion.ts'

/**
 * "Orlo asked her why. “It rained,” she answered": whether somebody only asked what is answered here, whoever
 * else may have been meant. Of languages that tell how sources name their speakers.
 */
export function onlyAsked(o: Occasion, { entity }: EntityFacts): boolean {
  const { spoken, sinceSpoken, sourcePhrases, draft, text } = o
  const [last] = spoken
  return (
    sourcePhrases !== null &&
    last?.asks === true &&
    last.entity === entity &&
    sinceSpoken === 0 &&
    saidWith(draft, text, sourcePhrases.answering)
  )
}
