import { covers } from '../../../../model/spans.ts'
import { fold } from '../../../../text/fold.ts'
import { onceFor } from '../../../../text/once.ts'
import type { EntityFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'

/**
 * Whether a source names a person only as the one who surely does not speak, by a part of the name too:
 * «زوجة نادر» is not «نادر نصر», whoever else the text calls «نادر».
 */
export function sharesOwnersName(occasion: Occasion, facts: EntityFacts): boolean {
  const { notBy } = occasion.draft
  if (!facts.isPerson || notBy === undefined || notBy.length === 0) return false
  const mention = occasion.named.get(facts)
  if (mention) return notBy.some((span) => covers(span, mention))
  return wordsOfOthers(occasion).some((words) => words.every((word) => facts.words.includes(word)))
}

/** The folded words of each who surely does not speak; read once a claim, for it is asked for every candidate. */
const wordsOfOthers = onceFor(({ draft: { notBy = [] }, text }: Occasion) =>
  notBy.map(({ start, end }) => fold(text.slice(start, end)).split(' ')),
)
