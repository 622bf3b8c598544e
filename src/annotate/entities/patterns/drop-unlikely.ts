import { bit } from '../../../languages/name-lexicon.ts'
import type { NameRules } from '../../../languages/name-rules.ts'
import { Evidence, personalEvidence } from '../document-evidence.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import { Shape } from '../shapes.ts'
import type { WordRange } from './pattern.ts'
import { isListed } from './settle-titles.ts'

/**
 * Single words whose capital says nothing, left out or given their right type, for a language with
 * capitals: the first word of a sentence that stands nowhere else with one, days, months,
 * nationalities and head nouns by themselves, words in a line of capitals; a country is a place,
 * and what stands behind "the" is nobody's name.
 */
export function withoutUnlikely(
  words: readonly NameWord[],
  ranges: readonly WordRange[],
  names: NameRules,
): WordRange[] {
  if (!names.hasCase) return [...ranges]
  const shouted = isShouted(words)
  return ranges.flatMap((range) => {
    if (range.to - range.from > 1)
      return [isPersonsName(words, range) ? { ...range, type: 'PER' } : range]
    const word = words[range.from]!
    const type = isListed(word) ? ofListed(word, range) : ofUnlisted(words, range, names, shouted)
    return type === null ? [] : [{ ...range, type }]
  })
}

/**
 * Two or three words, the first a given name and nothing else, the others in no list: "Natalia
 * Onofryichuk".
 */
function isPersonsName(words: readonly NameWord[], { type, from, to }: WordRange): boolean {
  if (
    type === 'PER' ||
    to - from > 3 ||
    !(words[from]!.bits & bit.given) ||
    words[from]!.bits & ~(bit.given | bit.surname) ||
    words[from]!.phraseBits !== 0
  )
    return false
  for (let i = from + 1; i < to; i++)
    if (
      words[i]!.bits & ~(bit.given | bit.surname | bit.particle) ||
      words[i]!.phraseBits !== 0 ||
      words[i]!.isKnown ||
      words[i]!.shape !== Shape.capital
    )
      return false
  return true
}

function ofListed(word: NameWord, { type }: WordRange): WordRange['type'] | null {
  const others = bit.given | bit.surname | bit.common | bit.organisation | bit.product | bit.event
  if (word.bits & bit.country && !(word.bits & others) && (type === 'PER' || type === 'ORG'))
    return 'LOC'
  // "Georgia said", "the bakers of Tripoli said": a place speaks as a person does; only a title or
  // another name beside it makes one of it
  if (
    type !== 'PER' ||
    word.evidence & (Evidence.afterTitle | Evidence.afterGiven | Evidence.beforeSurname)
  )
    return type
  if (word.bits & bit.country && !(word.bits & (bit.organisation | bit.product | bit.event)))
    return 'LOC'
  return word.bits & (bit.city | bit.region) && !(word.bits & others) ? 'LOC' : type
}

function ofUnlisted(
  words: readonly NameWord[],
  { type, from }: WordRange,
  names: NameRules,
  shouted: boolean,
): WordRange['type'] | null {
  const word = words[from]!
  if (names.plainAcronyms?.has(word.folded) && word.shape === Shape.allCapitals) return null
  if (word.shape === Shape.allCapitals && (shouted || isBesideShouting(words, from))) return null
  if (word.bits & bit.time && !(word.evidence & (Evidence.afterTitle | Evidence.afterGiven)))
    return null
  if (word.bits & bit.demonym && !(word.bits & bit.people) && type !== 'GROUP') return null
  const isFirst = from === 0 || (word.gapBefore > Gap.comma && word.gapBefore !== Gap.parenOpen)
  const isBareHead =
    (word.bits & (bit.organisationHead | bit.outletHead | bit.placeHead | bit.productHead)) !== 0
  if (isFirst && word.shape === Shape.capital && isBareHead) return null
  if (
    isFirst &&
    word.shape === Shape.capital &&
    type !== 'LOC' &&
    !(word.evidence & (Evidence.capitalInside | personalEvidence)) &&
    (word.isKnown || names.wordEndings?.some((ending) => word.folded.endsWith(ending)))
  )
    return null
  // "the Corolla": persons have no article
  if (
    type === 'PER' &&
    !(word.evidence & personalEvidence) &&
    word.evidence & Evidence.afterArticle
  )
    return 'MISC'
  return type
}

/** "LOOK-UP TOOL": capitals beside capitals that no list knows. */
function isBesideShouting(words: readonly NameWord[], at: number): boolean {
  const isLoud = (other: NameWord | undefined) =>
    other !== undefined &&
    other.shape === Shape.allCapitals &&
    other.folded.length > 1 &&
    !isListed(other)
  return (
    (words[at]!.gapBefore <= Gap.hyphen && isLoud(words[at - 1])) ||
    ((words[at + 1]?.gapBefore ?? Gap.edge) <= Gap.hyphen && isLoud(words[at + 1]))
  )
}

/** A line written in capitals throughout. */
function isShouted(words: readonly NameWord[]): boolean {
  let shouted = 0
  let letters = 0
  for (const { shape, folded } of words) {
    if (shape > Shape.mixed || folded.length < 2) continue
    letters++
    if (shape === Shape.allCapitals) shouted++
  }
  return letters > 1 && shouted * 2 > letters
}
