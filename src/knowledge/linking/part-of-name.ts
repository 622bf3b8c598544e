import type { Entity, Mention } from '../../model/annotation.ts'
import { isCommonWord } from '../../languages/words-in-packs.ts'
import { endsAsOwner, partsOf } from '../../languages/words-in-linking.ts'
import type { Placed } from './placed-mentions.ts'
import { firstIndex } from '../../text/first-from.ts'

const FURTHEST = 40
const wordBefore = /(?:^|[\s(“"«])(\p{Lu}[\p{L}\p{N}.'’-]*) $/u
const wordAfter = /^ (\p{Lu}[\p{L}\p{N}'’-]*)/u
const abbreviation = /\p{Lu}\.\p{Lu}\.$/u
const sides = partsOf('sides')
/** Ends a sentence or opens one: a capital there is no sign of a name. */
const sentenceEnd = /[.!?:;\n“"«(]\s*$/

const otherPlaces = partsOf('otherPlace')
const quotedBefore = partsOf('quotedBefore')
const closing = /^["”»]/

/** Gives the entity that holds an offset: by halves over the mentions, which do not overlap. */
export function createCoverage(placed: readonly Placed[]): (at: number) => Entity | null {
  return (at) => {
    const low = firstIndex(0, placed.length, (i) => placed[i]!.mention.start <= at)
    return low > 0 && placed[low - 1]!.mention.end > at ? placed[low - 1]!.entity : null
  }
}

/**
 * Whether every mention of a place or body is a part of a longer name and not the thing itself: it
 * leans on a capitalised word that is not a name of its own ("Selwyn Buses Wales", "Southern
 * California") or on a person's or body's name ("World Vision Lesotho"), it ends what stands in
 * quotation marks, or an adjective makes another place of it.
 */
export function isPartOfLongerName(
  { type, mentions }: Entity,
  text: string,
  coverage: (at: number) => Entity | null,
): boolean {
  if (type === 'PER') return false
  return mentions.every(
    (mention) =>
      leansOnWord(mention, text, coverage) ||
      endsQuotation(mention, text) ||
      (type === 'LOC' && isOfOtherPlace(text.slice(mention.end, mention.end + 14))),
  )
}

/** Whether an adjective behind a place makes another place of it, where no pack knows the two. */
const isOfOtherPlace = (after: string): boolean =>
  otherPlaces.some((adjective) => adjective.test(after))

/** Whether the name is the last of words in quotation marks. */
function endsQuotation({ start, end }: Mention, text: string): boolean {
  const before = text.slice(Math.max(0, start - FURTHEST), start)
  return (
    closing.test(text.slice(end, end + 1)) &&
    quotedBefore.some(({ word, preposition }) => word.test(before) && !preposition.test(before))
  )
}

function leansOnWord(
  { start, end }: Mention,
  text: string,
  coverage: (at: number) => Entity | null,
): boolean {
  const stop = abbreviation.test(text.slice(Math.max(start, end - 3), end + 1)) ? end + 1 : end
  const before = wordBefore.exec(text.slice(Math.max(0, start - FURTHEST), start))
  const after = wordAfter.exec(text.slice(stop, stop + FURTHEST))
  const isName = (word: string) => !isCommonWord(word) || sides.some((side) => side.test(word))
  if (before) {
    const at = start - 1 - before[1]!.length
    const covering = coverage(at)
    if (
      covering &&
      !endsAsOwner(before[1]!) &&
      (covering.type === 'PER' || covering.type === 'ORG' || covering.candidates.length === 0)
    )
      return true
    if (
      !covering &&
      at > 0 &&
      !sentenceEnd.test(text.slice(Math.max(0, at - 2), at)) &&
      isName(before[1]!)
    )
      return true
  }
  return after !== null && coverage(stop + 1) === null && isName(after[1]!)
}
