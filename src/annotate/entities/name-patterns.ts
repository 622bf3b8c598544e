/** Names that patterns and lists show where the model saw none, and names that they lengthen. */
import type { EntityType } from '../../model/annotation.ts'
import type { Language } from '../../languages/language.ts'
import { bit } from '../../languages/name-lexicon.ts'
import { Gap } from './gaps.ts'
import type { NameWord } from './name-words.ts'
import { Shape } from './shapes.ts'

export interface WordRange {
  type: EntityType
  from: number
  to: number
}

type Pattern = (words: readonly NameWord[], i: number, language: Language) => WordRange | null

const isDigits = (word: NameWord | undefined) => word !== undefined && word.shape === Shape.digits
const close = (word: NameWord | undefined) => word !== undefined && word.gapBefore <= Gap.hyphen

/** A listed name of several words. */
const listedPhrase: Pattern = (words, i) => {
  const word = words[i]!
  if (!word.phraseStart) return null
  let to = i + 1
  while (to < words.length && words[to]!.phraseBits === word.phraseBits && !words[to]!.phraseStart) to++
  const type = typeOfBits(word.phraseBits)
  return type ? { type, from: i, to } : null
}

/** A listed country, city, body or thing of one word, where nothing speaks against it. */
const listedWord: Pattern = (words, i, { names }) => {
  const word = words[i]!
  if (names.hasCase && (word.shape === Shape.lower || word.shape === Shape.noCase)) return null
  if (word.bits & (bit.given | bit.surname | bit.title | bit.time | bit.demonym | bit.organisationHead | bit.eventHead | bit.placeHead)) return null
  const type = typeOfBits(word.bits & (bit.country | bit.organisation | bit.product | bit.city | bit.region))
  return type ? { type, from: i, to: i + 1 } : null
}

/** A head noun and a number: «الوحدة 8200», "Unit 8200". */
const numberedUnit: Pattern = (words, i, { names }) => {
  const word = words[i]!
  if (!isDigits(words[i + 1]) || !close(words[i + 1]) || !(word.bits & bit.organisationHead)) return null
  if (names.hasCase && word.shape === Shape.lower) return null
  if (!names.hasCase && !word.folded.includes('ال')) return null
  return words[i + 1]!.end - words[i + 1]!.start <= 5 ? { type: 'ORG', from: i, to: i + 2 } : null
}

/** A quoted name after a noun that says what it is: «حملة "…"», منصة “…”, صحيفة “…”. */
const quotedAfterHead: Pattern = (words, i) => {
  const word = words[i]!, before = words[i - 1]
  if (word.gapBefore !== Gap.quoteOpen || !before) return null
  let to = i + 1
  while (to < words.length && to - i < 9 && words[to - 1]!.gapAfter !== Gap.quoteClose && words[to]!.gapBefore <= Gap.hyphen) to++
  if (words[to - 1]!.gapAfter !== Gap.quoteClose) return null
  const heads = before.bits
  const type: EntityType | null = heads & bit.productHead ? 'PRODUCT' : heads & bit.workHead ? 'WORK'
    : heads & (bit.outletHead | bit.organisationHead | bit.campaignHead) ? 'ORG' : heads & bit.placeHead ? 'LOC' : heads & bit.eventHead ? 'EVENT' : null
  return type ? { type, from: i, to } : null
}

const patterns: readonly Pattern[] = [quotedAfterHead, numberedUnit, listedPhrase, listedWord]

function typeOfBits(bits: number): EntityType | null {
  if (bits & (bit.country | bit.region)) return 'LOC'
  if (bits & bit.organisation) return 'ORG'
  if (bits & bit.city) return 'LOC'
  if (bits & bit.event) return 'EVENT'
  if (bits & bit.product) return 'PRODUCT'
  return null
}

/** `found` and what the patterns add beside it, in order, without overlap: what was found stands, unless a pattern's range holds it whole. */
export function applyRules(words: readonly NameWord[], found: readonly WordRange[], _text: string, language: Language): WordRange[] {
  const taken = new Int32Array(words.length).fill(-1), ranges: (WordRange | null)[] = [...found]
  ranges.forEach((range, k) => { for (let i = range!.from; i < range!.to; i++) taken[i] = k })
  for (let i = 0; i < words.length; i++) {
    for (const pattern of patterns) {
      const range = pattern(words, i, language)
      if (!range) continue
      const before = taken[range.from]!, after = taken[range.to - 1]!
      const cuts = (before >= 0 && ranges[before]!.from < range.from) || (after >= 0 && ranges[after]!.to > range.to)
      const wider = Array.from({ length: range.to - range.from }, (_, k) => taken[range.from + k]!).some((k) => k < 0)
      if (cuts || !wider) continue
      for (let k = range.from; k < range.to; k++) if (taken[k]! >= 0) ranges[taken[k]!] = null
      for (let k = range.from; k < range.to; k++) taken[k] = ranges.length
      ranges.push(range)
      break
    }
  }
  return ranges.filter((range) => range !== null).sort((a, b) => a.from - b.from)
}
