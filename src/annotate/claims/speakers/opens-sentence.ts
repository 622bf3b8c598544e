import type { NounFirstRules } from '../../../languages/claims/attribution-rules.ts'
import { mentionsBefore, type EntityFacts } from './entity-table.ts'
import type { Occasion } from './occasion.ts'
import type { ReadSoFar } from './quoted-on.ts'
import { sentenceBefore } from './sentences-since.ts'
import { sourceKinds } from './source-kind.ts'

/** How many of those who spoke last are looked at. */
const voices = 2

/**
 * «وأضاف أن …» at the beginning of a paragraph, of the likeliest person where nobody else of those who spoke
 * last is named; at the beginning of any sentence, where nobody else is named so far. Behind other
 * words («من جانبه حث على ذلك الشيخ …») the verb may have a subject further on. null where it is not that plain.
 *
 * best: whom the ranker prefers, though it is not sure.
 */
export function opensSentence(
  o: Occasion,
  best: EntityFacts | null,
  { blocks }: ReadSoFar,
): EntityFacts | null {
  const { draft, nounFirst, isNested } = o
  if (!nounFirst || !best?.isPerson || isNested) return null
  if (sourceKinds[o.kind] !== 'dropped' || o.gender === null || best.gender !== o.gender)
    return null
  const { start } = blocks[draft.block]!
  const isPlain =
    (isVerbFirst(o, start, nounFirst) && speaksAlone(o, best)) ||
    (isVerbFirst(o, sentenceStart(o), nounFirst) && isNamedAlone(o, best))
  return isPlain ? best : null
}

const sentenceStart = ({ table: { sentences }, from }: Occasion) =>
  sentenceBefore(sentences, from).end

const isVerbFirst = ({ text, from }: Occasion, start: number, { beforeVerb }: NounFirstRules) =>
  beforeVerb.test(text.slice(start, from))

/** Whether none of those who spoke last is named but he. */
const speaksAlone = ({ spoken }: Occasion, { entity }: EntityFacts): boolean =>
  spoken.slice(0, voices).every((speech) => speech.entity === null || speech.entity === entity)

/** Whether no other person is named before the claim. */
const isNamedAlone = ({ table, from }: Occasion, best: EntityFacts): boolean =>
  table.facts.every(
    (facts) => facts === best || !facts.isPerson || mentionsBefore(facts, from) === 0,
  )
