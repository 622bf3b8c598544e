import { isNameArticle } from '../../../languages/words-in-linking.ts'
import { hasArticle, isDefinite, mayBeginWithAnd } from '../../../languages/names/attached-words.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import type { Language } from '../../../languages/language.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { EntityType } from '../../../model/kinds.ts'
import { opensName } from '../article-names.ts'
import { Gap } from '../gaps.ts'
import { headBits, isClose, nameBits, placeBits, type NameWord } from '../name-words.ts'
import { isDefiniteTitle } from '../role-words.ts'
import { Shape } from '../shapes.ts'
import { areBodies, isBehindListedBody, isFamilyName, opensNext } from './borders.ts'
import type { WordRange } from './pattern.ts'
import { beginsOther, isBetweenPeople, isInitial, isPlaceUnderParticle } from './side-by-side.ts'
import { isUnknownName } from './units.ts'
import { gather } from '../../../text/gather.ts'

/**
 * «مام-رام والوحدة 8200»: unknown words before «و» and a name are a name of the same kind, when an
 * exemplifier or a comma opens them.
 */
export function joinedWith(
  words: readonly NameWord[],
  ranges: readonly WordRange[],
  language: Language,
): WordRange[] {
  const { attached } = language.names
  if (!attached) return [...ranges]
  return gather(ranges, (range, k) => {
    const first = words[range.from]!
    const free = ranges[k - 1]?.to ?? 0
    let from = range.from
    while (
      from > free &&
      range.from - from < 3 &&
      isClose(words[from]) &&
      couldBeName(words, from - 1, language)
    )
      from--
    const isJoined =
      first.core.skip > 0 &&
      first.folded.startsWith(attached.and) &&
      from < range.from &&
      words.slice(from, range.from).some((word) => !word.isKnown)
    const opener = words[from - 1]
    const isOpened =
      opener !== undefined &&
      (language.names.exemplifiers.has(opener.folded) || words[from]!.gapBefore === Gap.comma)
    return isJoined && isOpened ? [{ type: range.type, from, to: range.from }, range] : [range]
  })
}

/** Unknown, or half of a word with a hyphen. */
function couldBeName(words: readonly NameWord[], i: number, language: Language): boolean {
  const word = words[i]!
  return (
    isUnknownName(word, language) ||
    (word.bits === 0 && (word.gapBefore === Gap.hyphen || words[i + 1]?.gapBefore === Gap.hyphen))
  )
}

/**
 * A range cut where punctuation parts its words, at «و» with a known name, before a word that opens
 * a clause («الربيع العربي أم أن …»), and before a known place under a particle, which is a name by
 * itself: «الشركة بدبلن».
 */
export function parted(
  words: readonly NameWord[],
  { type: whole, from, to }: WordRange,
  names: NameRules,
): WordRange[] {
  const { attached, takers } = names
  const parts: WordRange[] = []
  let type = whole
  let start = from
  for (let i = from + 1; i < to; i++) {
    const word = words[i]!
    const before = words[i - 1]!
    if (
      endsBefore(words, i, whole, names) ||
      (type === 'ORG' && isBehindListedBody(words, i, attached))
    )
      return [...parts, { type, from: start, to: i }]
    if (type === 'PER' && isBetweenPeople(words, { from: start, to }, i, names))
      return [
        ...parts,
        { type, from: start, to: i },
        ...parted(words, { type, from: i + 1, to }, names),
      ]
    if (type === 'ORG' && takers && isBehindTaker(words, i, takers) === false)
      return [...parts, { type, from: start, to: i }, ...placeIn(words, i + 1, to)]
    const isCut =
      word.gapBefore > Gap.hyphen &&
      word.gapBefore !== Gap.slash &&
      !(word.gapBefore === Gap.stop && before.folded.length <= 3)
    const isListed = isListedAfterAnd(word, before, type, names) || areBodies(words, start, i)
    const isPlace = isPlaceUnderParticle(word) && !isFamilyName(words, { type, from: start, to }, i)
    const isOther = isPlace || beginsOther(words, { type, from: start, to }, i, names)
    if (!isCut && !isListed && !isOther) continue
    parts.push({ type, from: start, to: i })
    if (isPlace) type = 'LOC'
    start = i
  }
  return [...parts, { type, from: start, to }]
}

/** «و» and a known name, or in a body's name the noun of another one. */
const isListedAfterAnd = (
  word: NameWord,
  before: NameWord,
  type: EntityType,
  names: NameRules,
): boolean =>
  word.core.skip > 0 &&
  mayBeginWithAnd(word.folded, names.attached) &&
  !(type === 'EVENT' && isSecondOfTwo(word, before, names)) &&
  (word.bits & (type === 'ORG' ? bit.organisationHead : nameBits)) !== 0

/** «كأس الخليج للناشئين والشباب»: what else an event is for. */
const isSecondOfTwo = ({ forms }: NameWord, before: NameWord, { attached }: NameRules): boolean =>
  attached !== undefined &&
  before.folded.startsWith(attached.toArticle) &&
  forms.some(({ skip, folded }) => skip === 1 && hasArticle(folded, attached))

/** Whether a word that opens a clause ends a name of this type before it. */
const endsBefore = (
  words: readonly NameWord[],
  i: number,
  type: EntityType,
  names: NameRules,
): boolean =>
  names.nameBreaks?.has(words[i]!.folded) === true &&
  !isInitial(words, i, names) &&
  breaksOff(words, i, type, names.nameBreaks)

const mayHoldClauses: ReadonlySet<EntityType> = new Set(['PER', 'LOC', 'PRODUCT'])
/** with «و» before it: «وبي إم دبليو» */
const longestLetter = 3

/** For a preposition whether it stands behind a noun that takes it; null for any other word. */
function isBehindTaker(
  words: readonly NameWord[],
  i: number,
  takers: ReadonlyMap<string, ReadonlySet<string>>,
): boolean | null {
  const nouns = takers.get(words[i]!.folded)
  const before = words[i - 1]!
  if (!nouns || before.bits & bit.given) return null
  return before.forms.some(({ folded }) => nouns.has(folded))
}

/** The known place that stands there. */
const placeIn = (words: readonly NameWord[], from: number, to: number): WordRange[] =>
  from < to && words[from]!.bits & placeBits ? [{ type: 'LOC', from, to: from + 1 }] : []

/**
 * Whether a word that opens a clause ends a name: not in quotation marks, nor among spelt letters
 * («سي إن إن»), nor in names of persons, places and products, where it is a syllable («أم قيس»).
 */
function breaksOff(
  words: readonly NameWord[],
  i: number,
  type: EntityType,
  breaks: ReadonlySet<string>,
): boolean {
  const beside = [words[i - 1]!, words[i + 1]]
  return (
    (!mayHoldClauses.has(type) || (type === 'PRODUCT' && (beside[0]!.bits & bit.product) !== 0)) &&
    !words[i]!.inQuotes &&
    beside.every(
      (word) => word === undefined || breaks.has(word.folded) || word.folded.length > longestLetter,
    )
  )
}

/**
 * Without function words at its ends; null when only a head noun or a title is left, or half an
 * adjective ("pro-Beijing").
 */
export function trimmed(
  words: readonly NameWord[],
  range: WordRange,
  { names }: Language,
): WordRange | null {
  let { from, to } = range
  while (
    to > from &&
    canEndWithout(words[to - 1]!, names) &&
    !isInitial(words, to - 1, names) &&
    !(to - 1 > from && isTitledName(words, to - 1, names))
  )
    to--
  while (from < to && !opensName(words, from, names) && canBeginWithout(words[from]!, names)) from++
  const first = words[from]
  if (to === from || !first || isHalfAdjective(first, words[from - 1], names)) return null
  const isNone = isBareHead(first, names) || isNoName(first, range.type, names)
  return to === from + 1 && isNone ? null : { type: range.type, from, to }
}

/**
 * «و» between two quoted names, whose marks the text may have turned round; a letter of a script
 * without capitals; a number, which only a work, an event or a product goes by.
 */
const isNoName = ({ folded, shape }: NameWord, type: EntityType, { conjunctions }: NameRules) =>
  conjunctions.has(folded) ||
  (shape === Shape.noCase && folded.length === 1) ||
  (shape === Shape.digits && !namedByNumbers.has(type))

const namedByNumbers: ReadonlySet<EntityType> = new Set(['WORK', 'EVENT', 'PRODUCT'])

const isFunction = ({ folded, shape }: NameWord, { functionWords, hasCase }: NameRules) =>
  functionWords.has(folded) && (!hasCase || shape !== Shape.allCapitals || folded.length === 1)

/** «الإمام علي في النجف»: a given name behind a title; not «وقف الإمام علي المنبر». */
function isTitledName(words: readonly NameWord[], i: number, names: NameRules): boolean {
  const [title, { bits }, next] = [words[i - 1]!, words[i]!, words[i + 1]]
  return (
    (bits & bit.given) !== 0 &&
    isDefiniteTitle(title, names) &&
    !(isClose(next) && isDefinite(next.folded, names.attached))
  )
}

const canEndWithout = (word: NameWord, names: NameRules) =>
  word.gapAfter !== Gap.quoteClose && (isFunction(word, names) || opensNext(word, names))

const canBeginWithout = (word: NameWord, names: NameRules) =>
  names.hasCase &&
  word.gapBefore !== Gap.quoteOpen &&
  !isNameArticle(word.folded) &&
  isFunction(word, names)

const isHalfAdjective = (
  first: NameWord,
  before: NameWord | undefined,
  { adjectivePrefixes }: NameRules,
) =>
  before !== undefined &&
  first.gapBefore === Gap.hyphen &&
  adjectivePrefixes?.has(before.folded) === true

/** «شركة»: a head noun without article is not a name by itself. */
const isBareHead = ({ bits, core, gapBefore }: NameWord, { attached }: NameRules) =>
  (bits & headBits) !== 0 &&
  (bits & nameBits) === 0 &&
  attached !== undefined &&
  !hasArticle(core.folded, attached) &&
  gapBefore !== Gap.quoteOpen
