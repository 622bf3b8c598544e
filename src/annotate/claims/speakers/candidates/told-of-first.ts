import type { EntityFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'

/** "that ", "Mr ", "that Judge " before a name. */
const beforeName = /^(?:that )?(?:\p{L}+\.? )?$/u

/**
 * "She said Orlo should know it", "He added that Mr Orlo was late": whether what a pronoun tells begins with the name
 * of somebody, of whom nobody speaks so himself. Of languages that tell how sources name
 * their speakers.
 */
export function toldOfFirst(
  { draft, sourcePhrases, text }: Occasion,
  { mentions }: EntityFacts,
): boolean {
  const [first] = draft.content
  if (!sourcePhrases || !first || draft.kind !== 'indirect') return false
  return mentions.some(
    ({ start }) =>
      start >= first.start && start < first.end && beforeName.test(text.slice(first.start, start)),
  )
}
