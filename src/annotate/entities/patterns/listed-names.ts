import type { EntityType } from '../../../model/kinds.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import { isClose, nameBits, type NameWord } from '../name-words.ts'
import { Shape } from '../shapes.ts'
import type { Pattern } from './pattern.ts'

/** A listed name of several words. */
export const listedPhrase: Pattern = (words, i, { names }) => {
  const word = words[i]!
  if (!word.phraseStart) return null
  let to = i + 1
  while (to < words.length && words[to]!.phraseBits === word.phraseBits && !words[to]!.phraseStart)
    to++
  if (
    names.hasCase &&
    ((words[to - 1]!.shape === Shape.lower &&
      !(words[to - 1]!.bits & (bit.demonym | bit.roleAdjective))) ||
      (word.shape === Shape.lower && to === i + 2))
  )
    return null
  const type = typeOfBits(word.phraseBits)
  return type ? { type, from: i, to } : null
}

/** A listed country, city, body or thing of one word, where nothing speaks against it. */
export const listedWord: Pattern = (words, i, { names }) => {
  const word = words[i]!
  if (names.hasCase && (word.shape === Shape.lower || word.shape === Shape.noCase)) return null
  if (
    names.hasCase &&
    word.folded.length <= 4 &&
    word.shape === Shape.capital &&
    word.bits & bit.organisation
  )
    return null
  if (
    word.bits &
    (bit.common |
      bit.given |
      bit.surname |
      bit.title |
      bit.time |
      bit.demonym |
      bit.organisationHead |
      bit.eventHead |
      bit.placeHead)
  )
    return null
  const type = typeOfBits(word.bits & nameBits)
  return type ? { type, from: i, to: i + 1 } : null
}

/** A feast whose name people bear too, with no name beside it: «رمضان». */
export const listedEvent: Pattern = (words, i, { names }) => {
  const word = words[i]!
  const isName = (other: NameWord | undefined) =>
    other !== undefined && (other.bits & (bit.given | bit.surname | bit.title)) !== 0
  if (
    !(word.bits & bit.event) ||
    word.bits & bit.common ||
    (names.hasCase && word.shape !== Shape.capital)
  )
    return null
  return isName(words[i - 1]) || (isName(words[i + 1]) && isClose(words[i + 1]))
    ? null
    : { type: 'EVENT', from: i, to: i + 1 }
}

function typeOfBits(bits: number): EntityType | null {
  if (bits & (bit.country | bit.region)) return 'LOC'
  if (bits & bit.organisation) return 'ORG'
  if (bits & bit.city) return 'LOC'
  if (bits & bit.event) return 'EVENT'
  if (bits & bit.product) return 'PRODUCT'
  return null
}
