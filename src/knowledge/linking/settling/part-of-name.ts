import type { Entity, Mention } from '../../../model/annotation.ts'
import { isCommonWord } from '../../../languages/words-in-packs.ts'
import {
  abbreviations,
  endsAsOwner,
  getOwnLinkingWords,
  partsOf,
} from '../../../languages/words-in-linking.ts'
import type { TextDocument } from '../../../model/text.ts'
import type { Placed } from '../surroundings/placed-mentions.ts'
import { fold } from '../../../text/fold.ts'
import { firstIndex } from '../../../text/first-from.ts'
import { isCapitalAt, isWordUnit } from '../../../text/letters.ts'
import { isAbbreviation } from '../../../text/sentences.ts'
import { isEndOfKinsName } from './names-kin.ts'
import { isInTitleCase } from '../surroundings/title-case.ts'

/** UTF-16 units in which the word beside a name stands, and the adjective or sport behind it. */
const furthest = 40
const reachBehind = 14
/** What a word may stand behind. */
const opening = /[\s(“"«]/
const sides = partsOf('sides')
/** Ends a sentence or opens one: a capital there is no sign of a name. */
const sentenceEnd = /[.!?:;\n“"«(]\s*$/

const otherPlaces = partsOf('otherPlace')
const otherBodies = partsOf('otherBody')
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
 * quotation marks, or an adjective makes another place of it, a sport another body. A person's name
 * may be the end of a relative's.
 */
export function isPartOfLongerName(
  { type, mentions }: Entity,
  { text, lang }: Pick<TextDocument, 'text' | 'lang'>,
  coverage: (at: number) => Entity | null,
): boolean {
  if (type === 'PER')
    return mentions.every((mention) =>
      isEndOfKinsName(mention, text, (at) => coverage(at) === null, lang),
    )
  return mentions.every(
    (mention) =>
      leansOnWord(mention, { text, lang }, coverage, type !== 'ORG' && type !== 'PRODUCT') ||
      endsQuotation(mention, text) ||
      (type === 'LOC' && isOfOtherPlace(text.slice(mention.end, mention.end + reachBehind))) ||
      (type === 'ORG' && isOtherBody(text.slice(mention.end, mention.end + reachBehind))),
  )
}

/** Whether an adjective behind a place makes another place of it, where no pack knows the two. */
const isOfOtherPlace = (after: string): boolean =>
  otherPlaces.some((adjective) => adjective.test(after))

/** Whether a body's name goes on with the sport that another one is for. */
const isOtherBody = (after: string): boolean => otherBodies.some((rest) => rest.test(after))

/** Whether the name is the last of words in quotation marks. */
function endsQuotation({ start, end }: Mention, text: string): boolean {
  const before = text.slice(Math.max(0, start - furthest), start)
  return (
    closing.test(text.slice(end, end + 1)) &&
    quotedBefore.some(({ word, preposition }) => word.test(before) && !preposition.test(before))
  )
}

/** "U.S": the name ends in two initials, and the text goes on with their stop. */
const endsAbbreviated = (text: string, start: number, end: number): boolean =>
  text[end] === '.' &&
  text[end - 2] === '.' &&
  end - 3 >= start &&
  isCapitalAt(text, end - 1) &&
  isCapitalAt(text, end - 3)

/** "N.C" in "N.C.A.A.": the initials go on. */
const isAmongInitials = (text: string, start: number, end: number): boolean =>
  (endsAbbreviated(text, start, end) && isCapitalAt(text, end + 1) && text[end + 2] === '.') ||
  (text[start - 1] === '.' && text[start + 1] === '.' && isCapitalAt(text, start - 2))

/** "Over-the-Counter": what begins small behind a hyphen; not "pro-Selwyn". */
const isInCompound = (text: string, start: number): boolean =>
  text[start - 1] === '-' && isWordUnit(text, start - 2) && /\p{Ll}/u.test(text[start]!)

/** Letters that a word has at least whose full stop ends a sentence: "Mt.", "Ft." are shorter. */
const shortestLast = 3

/** Whether the word from `from` on ends a sentence with the full stop before `end`. */
const endsSentence = (text: string, from: number, end: number): boolean =>
  text[end - 1] === '.' &&
  end - 1 - from >= shortestLast &&
  !isAbbreviation(text, from, end - 1, abbreviations)

/**
 * The word with a capital at the end of a text, before one space; null where none is, or where a
 * sentence ends between the two ("… of Marle. Reuters said").
 */
function capitalBefore(text: string): string | null {
  const end = text.length - 1
  if (text[end] !== ' ') return null
  let from = end
  while (from > 0 && (isWordUnit(text, from - 1) || ".'’-".includes(text[from - 1]!))) from--
  const isWord = isCapitalAt(text, from) && (from === 0 || opening.test(text[from - 1]!))
  return isWord && !endsSentence(text, from, end) ? text.slice(from, end) : null
}

/** The word with a capital at the beginning of a text, behind one space; null where none is. */
function capitalAfter(text: string): string | null {
  if (text[0] !== ' ' || !isCapitalAt(text, 1)) return null
  let to = 2
  while (to < text.length && (isWordUnit(text, to) || "'’-".includes(text[to]!))) to++
  return text.slice(1, to)
}

function leansOnWord(
  { start, end }: Mention,
  { text, lang }: Pick<TextDocument, 'text' | 'lang'>,
  coverage: (at: number) => Entity | null,
  mayBeInTitle: boolean,
): boolean {
  if (isAmongInitials(text, start, end) || isInCompound(text, start)) return true
  const stop = endsAbbreviated(text, start, end) ? end + 1 : end
  const before = capitalBefore(text.slice(Math.max(0, start - furthest), start))
  const after = capitalAfter(text.slice(stop, stop + furthest))
  const inTitle = () => isInTitleCase(text, start)
  const isName = (word: string) =>
    (!isCommonWord(word) || sides.some((side) => side.test(word))) &&
    !(inTitle() && (mayBeInTitle || isOrdinary(word, lang)))
  if (before) {
    const at = start - 1 - before.length
    const covering = coverage(at)
    if (
      covering &&
      !endsAsOwner(before) &&
      (covering.type === 'PER' || covering.type === 'ORG' || covering.candidates.length === 0)
    )
      return true
    if (
      !covering &&
      at > 0 &&
      !sentenceEnd.test(text.slice(Math.max(0, at - 2), at)) &&
      isName(before)
    )
      return true
  }
  return (
    after !== null &&
    coverage(stop + 1) === null &&
    (!leadsToPerson(stop + 1 + after.length, text, coverage) || inTitle()) &&
    isName(after)
  )
}

/** "UN Warns of": a word that sentences of the language mostly write small. */
const isOrdinary = (word: string, lang: string): boolean =>
  getOwnLinkingWords(lang)?.isMostlySmall?.(fold(word)) === true

/** "PayPal CEO | Ada Reeve": the word that ends here tells who somebody is, one space behind it. */
const leadsToPerson = (
  end: number,
  text: string,
  coverage: (at: number) => Entity | null,
): boolean => text[end] === ' ' && coverage(end + 1)?.type === 'PER'
