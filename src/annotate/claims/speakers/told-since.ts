import { peopleBetween, type EntityFacts } from './entity-table.ts'
import { mayBeByGender, type Occasion } from './occasion.ts'
import { sentenceBefore, sentencesBetween } from './sentences-since.ts'
import { sourceKinds } from './source-kind.ts'

/**
 * «زميلها سامي نصر كان أكثر حذرا. ذكر أن …»: the likeliest person for a verb that hides its subject, where the
 * sentence before, in the same paragraph and behind all that was said so far, names him first. In a quotation
 * or right behind somebody's words the verb may go on with these. null where it is not that plain.
 *
 * best: whom the ranker prefers, though it is not sure.
 */
export function toldSince(o: Occasion, best: EntityFacts | null): EntityFacts | null {
  const { draft, nounFirst, isNested, spoken, from, table } = o
  if (!nounFirst || !best?.isPerson || isNested) return null
  if (sourceKinds[o.kind] !== 'dropped' || !mayBeByGender(o, best)) return null
  const [last] = spoken
  if (last && (last.entity === best.entity || isRightBehind(o, last.end))) return null
  const { start } = sentenceBefore(table.sentences, from)
  if (start === undefined || !isTold(best, draft.block, from)) return null
  return firstPerson(o, start) === best ? best : null
}

const isRightBehind = ({ table, from }: Occasion, end: number): boolean =>
  sentencesBetween(table.sentences, end, from) === 0

const isTold = ({ mentions }: EntityFacts, block: number, from: number): boolean =>
  mentions.some((mention) => mention.block === block && mention.start < from)

/** Who is named first from an offset on and before the claim. */
const firstPerson = ({ table, from }: Occasion, offset: number) =>
  peopleBetween(table, offset, from)[0]?.facts
