import { covers } from '../../../../model/spans.ts'
import { fold } from '../../../../text/fold.ts'
import type { EntityFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'

/**
 * Whether a source names a person only as the one who surely does not speak, by a part of the name too:
 * «زوجة نادر» is not «نادر نصر», whoever else the text calls «نادر».
 */
export function sharesOwnersName(
  { draft: { notBy = [] }, named, text }: Occasion,
  facts: EntityFacts,
): boolean {
  if (!facts.isPerson) return false
  const mention = named.get(facts)
  if (mention) return notBy.some((span) => covers(span, mention))
  return notBy.some(({ start, end }) =>
    fold(text.slice(start, end))
      .split(' ')
      .every((word) => facts.words.includes(word)),
  )
}
