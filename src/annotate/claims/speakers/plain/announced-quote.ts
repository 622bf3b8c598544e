import type { Block } from '../../../../model/text.ts'
import { isNamedBetween, type EntityFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'
import { isOnlyBearer } from './person-alone.ts'
import type { ReadSoFar } from '../quoted-on.ts'
import { sentenceBefore } from '../sentences-since.ts'
import { sourceKinds } from '../source-kind.ts'

/** Signs between a name and the quotation behind what is told of him: not "Orlo:", a turn of a dialogue. */
const leastTold = 9

/** A quotation begins where a sentence or an announcement has ended. */
const endsBefore = /[.?!:]["”’']?\s*$/

/**
 * Whose a quotation without a cue is behind the words that alone its paragraph begins with (`Orlo, who
 * runs the boats, is less sure: "…"`, `Orlo has been at sea all night. "…"`) or behind a colon that ends a
 * sentence anywhere: of the one person of whom they tell, where nobody else speaks there. null where it is
 * not that plain, and in languages that tell nothing of how sources name their speakers.
 */
export function announcedQuote(o: Occasion, { blocks, speakers }: ReadSoFar): EntityFacts | null {
  const { draft, from, text, table, isNested } = o
  const block = blocks[draft.block]
  if (!o.sourcePhrases) return null
  if (sourceKinds[o.kind] !== 'continues' || isNested || block?.kind !== 'paragraph') return null
  const announced = announcedBy(o, block)
  if (announced) return announced
  const only = onlyPersonIn(table.facts, block, from)
  if (!only || only.isDead || !isOnlyBearer(table, only)) return null
  const first = only.mentions.find(({ start }) => start >= block.start)!
  const told = text.slice(first.end, from)
  if (!first.beginsSentence || first.isPossessive || told.length < leastTold) return null
  const said = speakers.get(draft.block) ?? []
  return endsBefore.test(told) && said.every(({ best }) => best === only.entity) ? only : null
}

/** `Asked again, Tavin Orlo, who runs the boats, is less sure: "…"`: whom alone the sentence names, in full. */
function announcedBy({ text, table, from }: Occasion, block: Block): EntityFacts | null {
  if (!colonBefore.test(text.slice(block.start, from))) return null
  const start = Math.max(block.start, sentenceBefore(table.sentences, from).end)
  const only = onlyPersonIn(table.facts, { start }, from)
  const mention = only?.mentions.find((each) => each.start >= start)
  if (!only || !mention || mention.isPossessive || only.isDead) return null
  const told = text.slice(mention.end, from)
  const isFull = text.slice(mention.start, mention.end).includes(' ')
  return isFull && told.length >= leastTold ? only : null
}

const colonBefore = /:\s*$/

/** The only person who is named from an offset on and before another. */
function onlyPersonIn(
  all: readonly EntityFacts[],
  { start }: { start: number },
  from: number,
): EntityFacts | null {
  const named = all.filter((facts) => facts.isPerson && isNamedBetween(facts, start, from))
  return named.length === 1 ? named[0]! : null
}
