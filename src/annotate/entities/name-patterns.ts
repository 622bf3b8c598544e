/** Names that patterns and lists show where the model saw none, and names that they lengthen. */
import type { EntityType } from '../../model/annotation.ts'
import type { Language } from '../../languages/language.ts'
import { bit } from '../../languages/name-lexicon.ts'
import { capitalRun } from './capital-names.ts'
import { Gap } from './gaps.ts'
import { nameBits, type NameWord } from './name-words.ts'
import { Shape } from './shapes.ts'

export interface WordRange {
  type: EntityType
  from: number
  to: number
}

export type Pattern = (words: readonly NameWord[], i: number, language: Language) => WordRange | null

const isDigits = (word: NameWord | undefined) => word !== undefined && word.shape === Shape.digits
const close = (word: NameWord | undefined) => word !== undefined && word.gapBefore <= Gap.hyphen

/** A listed name of several words. */
const listedPhrase: Pattern = (words, i, { names }) => {
  const word = words[i]!
  if (!word.phraseStart) return null
  let to = i + 1
  while (to < words.length && words[to]!.phraseBits === word.phraseBits && !words[to]!.phraseStart) to++
  if (names.hasCase && (words[to - 1]!.shape === Shape.lower && !(words[to - 1]!.bits & (bit.demonym | bit.roleAdjective)) || word.shape === Shape.lower && to === i + 2)) return null
  const type = typeOfBits(word.phraseBits)
  return type ? { type, from: i, to } : null
}

/** A listed country, city, body or thing of one word, where nothing speaks against it. */
const listedWord: Pattern = (words, i, { names }) => {
  const word = words[i]!
  if (names.hasCase && (word.shape === Shape.lower || word.shape === Shape.noCase)) return null
  if (names.hasCase && word.folded.length <= 4 && word.shape === Shape.capital && word.bits & bit.organisation) return null
  if (word.bits & (bit.common | bit.given | bit.surname | bit.title | bit.time | bit.demonym | bit.organisationHead | bit.eventHead | bit.placeHead)) return null
  const type = typeOfBits(word.bits & nameBits)
  return type ? { type, from: i, to: i + 1 } : null
}

/** A feast whose name people bear too, with no name beside it: «رمضان». */
const listedEvent: Pattern = (words, i, { names }) => {
  const word = words[i]!, isName = (other: NameWord | undefined) => other !== undefined && (other.bits & (bit.given | bit.surname | bit.title)) !== 0
  if (!(word.bits & bit.event) || word.bits & bit.common || names.hasCase && word.shape !== Shape.capital) return null
  return isName(words[i - 1]) || isName(words[i + 1]) && close(words[i + 1]) ? null : { type: 'EVENT', from: i, to: i + 1 }
}

/** A head noun and a number: «الوحدة 8200», "Unit 8200". */
const numberedUnit: Pattern = (words, i, { names }) => {
  const word = words[i]!
  if (!isDigits(words[i + 1]) || !close(words[i + 1]) || !(word.bits & bit.organisationHead)) return null
  if (names.hasCase && word.shape === Shape.lower) return null
  if (!names.hasCase && !word.folded.includes('ال')) return null
  return words[i + 1]!.end - words[i + 1]!.start <= 5 ? { type: 'ORG', from: i, to: i + 2 } : null
}

/** A quoted name after a noun that says what it is: «حملة "…"», منصة “…”, صحيفة “…”; or after "campaigns such as", or after another such name and "and". */
const quotedAfterHead: Pattern = (words, i, language) => {
  if (words[i]!.gapBefore !== Gap.quoteOpen || language.names.hasCase && words[i]!.shape === Shape.lower) return null
  const to = endOfQuote(words, i), type = to > 0 ? typeOfQuoted(words, i, language, 4) : null
  return type ? { type, from: i, to } : null
}

const longestQuotedName = 8

function endOfQuote(words: readonly NameWord[], from: number): number {
  for (let to = from + 1; to - from <= longestQuotedName; to++) {
    if (words[to - 1]!.gapAfter === Gap.quoteClose) return to
    if (to >= words.length || words[to]!.gapBefore > Gap.hyphen) return -1
  }
  return -1
}

function typeOfQuoted(words: readonly NameWord[], open: number, language: Language, chain: number): EntityType | null {
  const { names } = language, at = open - 1, before = words[at - (words[at] && names.conjunctions.has(words[at].folded) ? 1 : 0)], head = words[at]
  if (!head || !before) return null
  if (before !== head && before.gapAfter === Gap.quoteClose || head.gapAfter === Gap.quoteClose) {
    let start = before === head ? at : at - 1
    for (const least = start - longestQuotedName; start > least && start > 0 && words[start]!.gapBefore !== Gap.quoteOpen; start--);
    return chain > 0 && words[start]!.gapBefore === Gap.quoteOpen ? typeOfQuoted(words, start, language, chain - 1) : null
  }
  if (!names.exemplifiers.has(head.folded)) return typeOfHead(head.bits)
  for (let i = at - 1; i >= 0 && at - i <= 10; i--) if (words[i]!.bits & bit.campaignHead) return 'ORG'
  return null
}

function typeOfHead(heads: number): EntityType | null {
  if (heads & bit.productHead) return 'PRODUCT'
  if (heads & bit.workHead) return 'WORK'
  if (heads & (bit.outletHead | bit.organisationHead | bit.campaignHead)) return 'ORG'
  return heads & bit.placeHead ? 'LOC' : heads & bit.eventHead ? 'EVENT' : null
}

/** A word that the model never met after a noun that says what it is: «وحدة …», «قناة …», «قرية …». */
const unknownAfterHead: Pattern = (words, i, language) => {
  const word = words[i]!, head = words[i - 1], { names } = language
  if (names.hasCase || !head || !isUnknownName(word, language) || !close(word)) return null
  if (!(head.bits & (bit.organisationHead | bit.outletHead | bit.placeHead)) || head.core.folded.startsWith('ال')) return null
  let to = i + 1
  while (to < words.length && to - i < 3 && close(words[to]) && isUnknownName(words[to]!, language)) to++
  if (head.bits & bit.placeHead) return { type: 'LOC', from: i - 1, to }
  return { type: 'ORG', from: names.unitHeads.has(head.core.folded) ? i - 1 : i, to }
}

function isUnknownName(word: NameWord, { names }: Language): boolean {
  return !word.isKnown && word.bits === 0 && word.folded.length > 2 && !word.folded.startsWith('ال') && !names.verbalBeginnings.includes(word.folded[0]!) && word.shape < Shape.digits
}

/** A noun that always begins the name of a body, and what defines it: «وزارة الخارجية», «جامعة بغداد», «حزب العمال البريطاني». */
const bodyWithComplement: Pattern = (words, i, { names }) => {
  const word = words[i]!
  if (!names.bodyOpeners.has(word.core.folded)) return null
  let to = i + 1
  while (to < words.length && to - i < 6 && close(words[to]) && isComplement(words[to]!, to === i + 1)) to++
  return to > i + 1 ? { type: 'ORG', from: i, to } : null
}

/** A word with the article, or a listed place right after the head; never one that begins with «و» and a known word, nor a role or a day. */
function isComplement(word: NameWord, isFirst: boolean): boolean {
  if (word.bits & (bit.time | bit.title | bit.speechVerb) || word.core.skip > 0) return false
  return word.folded.startsWith('ال') || isFirst && (word.bits & (bit.country | bit.city | bit.region)) !== 0
}

const ordinary = bit.speechVerb | bit.time | bit.organisationHead | bit.placeHead | bit.roleAdjective | bit.demonym | bit.people | bit.country | bit.common | bit.eventHead | bit.productHead

/** Can be part of a person's name: listed as such, or a word that the model never met and that has no look of a verb. */
function isPersonal(word: NameWord | undefined, { names }: Language): boolean {
  if (!word || word.bits & ordinary || word.core.skip > 0 || word.shape >= Shape.digits) return false
  if (names.hasCase && word.shape !== Shape.capital && word.shape !== Shape.mixed) return false
  if (word.bits & (bit.given | bit.surname | bit.particle)) return true
  return !word.isKnown && word.folded.length > 2 && !names.verbalBeginnings.includes(word.folded[0]!)
}

/** A given name and what follows it, or a definite title and two words that nobody knows: «المخرج فلان الفلاني». */
const personAfterTitle: Pattern = (words, i, language) => {
  const word = words[i]!, before = words[i - 1]
  if (!isPersonal(word, language) || word.bits & bit.title) return null
  const isGiven = (word.bits & bit.given) !== 0
  const titled = before !== undefined && (before.bits & bit.title) !== 0 && (before.bits & bit.roleAdjective) === 0 && close(word)
    && (language.names.hasCase ? before.shape !== Shape.lower : before.core.folded.startsWith('ال'))
  if (!titled && !isGiven || titled && !isGiven && (word.isKnown || word.folded.startsWith('ال'))) return null
  let to = i + 1
  while (to < words.length && to - i < 4 && close(words[to]) && isPersonal(words[to], language) && !(words[to]!.bits & bit.title)) to++
  return to > i + 1 ? { type: 'PER', from: i, to } : null
}

/** Capitals alone, three to five of them, that no list of everyday abbreviations has. */
const acronym: Pattern = (words, i, { names }) => {
  const word = words[i]!
  if (!names.hasCase || word.shape !== Shape.allCapitals || word.folded.length < 3 || word.folded.length > 5 || names.plainAcronyms.has(word.folded) || /^[ivxlcm]+$/.test(word.folded)) return null
  const isShouted = [words[i - 1], words[i + 1]].some((other) => other !== undefined && other.shape === Shape.allCapitals && other.folded.length > 2)
  return isShouted ? null : { type: 'ORG', from: i, to: i + 1 }
}

const patterns: readonly Pattern[] = [quotedAfterHead, numberedUnit, listedPhrase, capitalRun, bodyWithComplement, listedWord, listedEvent, acronym, personAfterTitle, unknownAfterHead]

function typeOfBits(bits: number): EntityType | null {
  if (bits & (bit.country | bit.region)) return 'LOC'
  if (bits & bit.organisation) return 'ORG'
  if (bits & bit.city) return 'LOC'
  if (bits & bit.event) return 'EVENT'
  if (bits & bit.product) return 'PRODUCT'
  return null
}

/**
 * `found` and what the patterns add beside it, in order, without overlap: what was found stands, unless a pattern's range holds it whole.
 * Ranges end where punctuation parts them, begin anew at «و» with a known name, and go on over a hyphen.
 */
export function applyRules(words: readonly NameWord[], found: readonly WordRange[], language: Language): WordRange[] {
  const taken = new Int32Array(words.length).fill(-1), ranges: (WordRange | null)[] = found.flatMap((range) => parted(words, range))
  ranges.forEach((range, k) => { for (let i = range!.from; i < range!.to; i++) taken[i] = k })
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (word.bits === 0 && word.phraseBits === 0 && word.isKnown && word.gapBefore !== Gap.quoteOpen && word.shape !== Shape.allCapitals) continue
    for (const pattern of patterns) {
      const range = pattern(words, i, language)
      if (!range) continue
      const before = taken[range.from]!, after = taken[range.to - 1]!
      const cuts = (before >= 0 && ranges[before]!.from < range.from) || (after >= 0 && ranges[after]!.to > range.to)
      if (cuts || taken.subarray(range.from, range.to).every((k) => k >= 0)) {
        if (!cuts && pattern === listedPhrase && before === after) ranges[before]!.type = range.type
        continue
      }
      for (let k = range.from; k < range.to; k++) if (taken[k]! >= 0) ranges[taken[k]!] = null
      for (let k = range.from; k < range.to; k++) taken[k] = ranges.length
      ranges.push(range)
      break
    }
  }
  const sorted = ranges.filter((range) => range !== null).map((range) => trimmed(words, range, language)).filter((range) => range !== null).sort((a, b) => a.from - b.from)
  return joinedWith(words, sorted.map((range, k) => overHyphens(words, range, sorted[k + 1]?.from ?? words.length)), language)
}

/** «مام-رام والوحدة 8200»: unknown words before «و» and a name are a name of the same kind, when an exemplifier or a comma opens them. */
function joinedWith(words: readonly NameWord[], ranges: readonly WordRange[], language: Language): WordRange[] {
  if (language.names.hasCase) return [...ranges]
  return ranges.flatMap((range, k) => {
    const first = words[range.from]!, free = ranges[k - 1]?.to ?? 0
    let from = range.from
    while (from > free && range.from - from < 3 && close(words[from]) && couldBeName(words, from - 1, language)) from--
    const isJoined = first.core.skip > 0 && first.folded.startsWith('و') && from < range.from && words.slice(from, range.from).some((word) => !word.isKnown)
    const opener = words[from - 1], isOpened = opener !== undefined && (language.names.exemplifiers.has(opener.folded) || words[from]!.gapBefore === Gap.comma)
    return isJoined && isOpened ? [{ type: range.type, from, to: range.from }, range] : [range]
  })
}

/** Unknown, or half of a word with a hyphen. */
function couldBeName(words: readonly NameWord[], i: number, language: Language): boolean {
  const word = words[i]!
  return isUnknownName(word, language) || word.bits === 0 && (word.gapBefore === Gap.hyphen || words[i + 1]?.gapBefore === Gap.hyphen)
}

function parted(words: readonly NameWord[], { type, from, to }: WordRange): WordRange[] {
  const parts: WordRange[] = []
  let start = from
  for (let i = from + 1; i < to; i++) {
    const word = words[i]!, before = words[i - 1]!
    const isCut = word.gapBefore > Gap.hyphen && word.gapBefore !== Gap.slash && !(word.gapBefore === Gap.stop && before.folded.length <= 3)
    const isJoined = word.core.skip > 0 && word.folded.startsWith('و')
    const isListed = isJoined && (word.bits & (type === 'ORG' ? bit.organisationHead : nameBits)) !== 0
    if (!isCut && !isListed) continue
    parts.push({ type, from: start, to: i })
    start = i
  }
  return [...parts, { type, from: start, to }]
}

/** Without function words at its ends; null when only a head noun or a title is left, or half an adjective ("pro-Beijing"). */
function trimmed(words: readonly NameWord[], range: WordRange, { names }: Language): WordRange | null {
  let { from, to } = range
  const isFunction = (word: NameWord) => names.functionWords.has(word.folded) && (!names.hasCase || word.shape !== Shape.allCapitals)
  const isCaption = (word: NameWord) => names.hasCase && word.gapAfter === Gap.colon && names.captionWords.has(word.folded)
  while (to > from && words[to - 1]!.gapAfter !== Gap.quoteClose && (isFunction(words[to - 1]!) || isCaption(words[to - 1]!))) to--
  while (from < to && names.hasCase && words[from]!.gapBefore !== Gap.quoteOpen && words[from]!.folded !== 'the' && isFunction(words[from]!)) from++
  const first = words[from], before = words[from - 1]
  if (to === from || !first || before && first.gapBefore === Gap.hyphen && names.adjectivePrefixes.has(before.folded)) return null
  const isBareHead = to === from + 1 && (first.bits & (bit.organisationHead | bit.outletHead | bit.placeHead | bit.productHead)) !== 0 && (first.bits & nameBits) === 0
  return isBareHead && !names.hasCase && !first.core.folded.startsWith('ال') && first.gapBefore !== Gap.quoteOpen ? null : { type: range.type, from, to }
}

/** «مام-رام», "Cheng Chung-tai": what a hyphen without spaces joins to a name belongs to it. */
function overHyphens(words: readonly NameWord[], range: WordRange, stop: number): WordRange {
  let { to } = range
  while (to < stop && words[to]!.gapBefore === Gap.hyphen && words[to]!.start - words[to - 1]!.end === 1 && range.type === 'PER') to++
  return { ...range, to }
}
