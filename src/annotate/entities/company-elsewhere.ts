/** The words beside a name at all its places in the document: "shares in Rowe", "Rowe said". */
import { fnv } from '../../model/fnv.ts'
import { bit } from '../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../languages/names/name-rules.ts'
import { Gap } from './gaps.ts'
import type { NameWord } from './name-words.ts'
import { hasCapital, Shape } from './shapes.ts'

/** How many words beside a name are kept at most. */
const mostCompany = 12
const plain = bit.speechVerb | bit.time
const none: readonly number[] = []

/** Sets `company` of the words that may be names and stand twice or more. */
export function addCompanyElsewhere(sentences: readonly NameWord[][], names: NameRules): void {
  const places = new Map<string, { count: number; company: number[] }>()
  for (const words of sentences) {
    words.forEach((word, i) => {
      if (!mayBeName(word, names)) return
      const known = places.get(word.core.folded)
      const place = known ?? { count: 0, company: [] }
      if (!known) places.set(word.core.folded, place)
      place.count++
      keep(place.company, beside(words[i - 1], word.gapBefore), 1)
      keep(place.company, beside(words[i + 1], word.gapAfter), 2)
    })
  }
  for (const words of sentences) {
    for (const word of words) {
      const place = mayBeName(word, names) ? places.get(word.core.folded) : undefined
      word.company = place && place.count > 1 ? place.company : none
    }
  }
}

function mayBeName(word: NameWord, { hasCase, functionWords }: NameRules) {
  const { folded, bits } = word
  if (bits & plain || functionWords.has(folded)) return false
  return hasCase ? hasCapital(word) : word.shape === Shape.noCase && folded.length > 2
}

const beside = (word: NameWord | undefined, gap: number): NameWord | undefined =>
  gap <= Gap.comma ? word : undefined

/** The word itself and its class, told apart by the side. */
function keep(company: number[], word: NameWord | undefined, side: number): void {
  if (!word || company.length >= mostCompany) return
  const itself = Math.imul(fnv(word.core.folded), 4) + side
  if (!company.includes(itself)) company.push(itself)
  if (word.usage === 0) return
  const alike = (word.usage >> 12) * 4 + side
  if (!company.includes(alike)) company.push(alike)
}
