/**
 * Names by their capitals, for a language whose names no model has learnt: the company of a run of
 * capitals tells its type.
 */
import type { EntityType } from '../../model/kinds.ts'
import type { NameRules } from '../../languages/name-rules.ts'
import { bit } from '../../languages/name-lexicon.ts'
import { Evidence } from './document-evidence.ts'
import { Gap } from './gaps.ts'
import type { Pattern } from './patterns/pattern.ts'
import type { NameWord } from './name-words.ts'
import { Shape } from './shapes.ts'

const longestName = 12

/**
 * A run of capitals, with the small words inside a person's or a body's name; null where a model
 * knows better.
 */
export const capitalRun: Pattern = (words, i, { names }) => {
  if (names.getModel || !names.hasCase || !mayBegin(words, i, names)) return null
  const first = words[i]!
  const isHead = (first.bits & bit.organisationHead) !== 0 && first.shape === Shape.capital
  if (first.bits & bit.people && !isJoined(words, i + 1))
    return { type: 'GROUP', from: i, to: i + 1 }
  const to = isHead ? endOfBody(words, i, names) : endOfRun(words, i, names)
  const type = isHead ? (to > i + 1 ? 'ORG' : null) : typeOf(words, i, to, names)
  return type && { type, from: i, to }
}

const close = (word: NameWord | undefined): word is NameWord =>
  word !== undefined && word.gapBefore <= Gap.hyphen
const isCapital = (word: NameWord) =>
  word.shape === Shape.capital ||
  word.shape === Shape.mixed ||
  (word.shape === Shape.allCapitals && word.end - word.start > 1)
const isJoined = (words: readonly NameWord[], i: number) => close(words[i]) && isCapital(words[i]!)
const unnamed = bit.time | bit.country | bit.city | bit.region
/** A full stop inside a sentence ends a shortened title: "M. Blanc". */
const isTitled = (words: readonly NameWord[], i: number) =>
  i > 0 &&
  (words[i - 1]!.bits & bit.title) !== 0 &&
  (close(words[i]) ||
    words[i]!.gapBefore === Gap.comma ||
    (words[i]!.gapBefore === Gap.stop && words[i - 1]!.folded.length <= 4))

/**
 * Where a sentence begins, a capital says nothing unless another one follows or the document shows
 * it elsewhere.
 */
function mayBegin(words: readonly NameWord[], i: number, names: NameRules): boolean {
  const word = words[i]!
  if (
    !isCapital(word) ||
    (word.phraseBits !== 0 && !word.phraseStart) ||
    word.bits & (bit.time | bit.title) ||
    names.functionWords.has(word.folded) ||
    names.plainAcronyms?.has(word.folded)
  )
    return false
  const isFirst = i === 0 || (word.gapBefore > Gap.comma && !isTitled(words, i))
  return (
    !isFirst ||
    ((word.evidence & Evidence.lowerCase) === 0 &&
      (isJoined(words, i + 1) ||
        (word.evidence & Evidence.capitalInside) !== 0 ||
        (word.bits & bit.people) !== 0))
  )
}

/**
 * "Laure de la Roche": capitals, and small particles between them where the first word is a given
 * name or has a title before it.
 */
function endOfRun(words: readonly NameWord[], from: number, names: NameRules): number {
  const isPerson = (words[from]!.bits & bit.given) !== 0 || isTitled(words, from)
  let to = from + 1
  while (close(words[to]) && to - from < longestName) {
    const next = isPerson ? pastParticles(words, to) : to
    if (
      !isJoined(words, next) ||
      words[next]!.phraseStart ||
      words[next]!.bits & bit.time ||
      isNewName(words, from, next) ||
      (next === to && names.functionWords.has(words[next]!.folded) && !isPerson)
    )
      break
    to = next + 1
  }
  return to
}

/** "l'UMP Laure Blanc": the acronym is a name by itself. */
const isNewName = (words: readonly NameWord[], from: number, at: number) =>
  words[at - 1]!.shape === Shape.allCapitals &&
  at === from + 1 &&
  (words[at]!.bits & bit.given) !== 0

function pastParticles(words: readonly NameWord[], from: number): number {
  let next = from
  while (next - from < 3 && close(words[next]) && words[next]!.bits & bit.particle) next++
  return next
}

/**
 * "Conseil supérieur de l'eau", "Confédération française du bois": a head, adjectives that go with
 * bodies, and what "de" joins to it.
 */
function endOfBody(words: readonly NameWord[], from: number, names: NameRules): number {
  let to = from + 1
  while (close(words[to]) && to - from < longestName) {
    const word = words[to]!
    if (word.bits & (bit.demonym | bit.roleAdjective) || isCapital(word)) {
      to++
      continue
    }
    const next = pastParticles(words, to)
    const complement = words[next]
    if (
      next === to ||
      !close(complement) ||
      complement.shape >= Shape.digits ||
      complement.bits & (bit.time | bit.speechVerb) ||
      names.functionWords.has(complement.folded)
    )
      break
    to = next + 1
  }
  return to
}

function typeOf(
  words: readonly NameWord[],
  from: number,
  to: number,
  names: NameRules,
): EntityType | null {
  const first = words[from]!
  const before = words[from - 1]
  const after = words[to]
  if (isTitled(words, from) || first.bits & bit.given) return 'PER'
  if (to === from + 1 && first.bits & (unnamed | bit.organisation | bit.product | bit.demonym))
    return null
  if (words.slice(from, to).some((word) => word.bits & (bit.organisationHead | bit.outletHead)))
    return 'ORG'
  const isBeside = before !== undefined && close(first)
  if (isBeside && before.bits & (bit.organisationHead | bit.outletHead | bit.campaignHead))
    return 'ORG'
  if ((isBeside && before.bits & bit.placeHead) || first.evidence & Evidence.afterPlaceHead)
    return 'LOC'
  if (after && after.gapBefore === Gap.comma && after.bits & bit.title) return 'PER'
  if (isBeside && names.placePrepositions.has(before.folded))
    return first.shape === Shape.allCapitals ? 'ORG' : 'LOC'
  if (first.evidence & (Evidence.afterTitle | Evidence.afterGiven)) return 'PER'
  if (to - from > 1 && first.shape !== Shape.allCapitals) return 'PER'
  return first.shape === Shape.allCapitals && first.end - first.start <= 6 ? 'ORG' : null
}
