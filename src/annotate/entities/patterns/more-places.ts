/** Places that the words around them show: lists of villages, foreign names of two words. */
import { hasArticle, mayBeginWithAnd } from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { isClose, placeBits, type NameWord } from '../name-words.ts'
import { Shape } from '../shapes.ts'
import { looksForeign } from './borders.ts'
import { isUnknownName } from './units.ts'
import type { Pattern, WordRange } from './pattern.ts'

const fewest = 3
const most = 12

/** «قرى الغدير وسمنان والتلة»: three places or more behind a noun of several. */
export const listedPlace: Pattern = (words, i, { names }) => {
  const { severalPlaces } = names
  if (!severalPlaces || !mayBeListed(words[i]!, names)) return null
  let first = i
  while (i - first < most && first > 0 && isNext(words, first, names)) first--
  const head = words[first - 1]
  if (!head || !isClose(words[first]) || !severalPlaces.has(head.core.folded)) return null
  let to = i + 1
  while (to - first < most && to < words.length && isNext(words, to, names)) to++
  return to - first < fewest ? null : { type: 'LOC', from: i, to: i + 1 }
}

/** A place by the lists, or a word that nobody knows. */
const mayBeListed = ({ bits, phraseBits, isKnown, shape }: NameWord, names: NameRules): boolean =>
  phraseBits === 0 &&
  shape < Shape.digits &&
  names.hasCase === false &&
  ((bits & placeBits) !== 0 || (!isKnown && (bits & ~bit.alike) === 0))

/** Whether a word is joined by «و» to another that may be listed. */
const isNext = (words: readonly NameWord[], at: number, names: NameRules): boolean =>
  isClose(words[at]) &&
  mayBeginWithAnd(words[at]!.folded, names.attached) &&
  mayBeListed(words[at]!, names) &&
  mayBeListed(words[at - 1]!, names)

/**
 * «قرية الشلهوبة», «بلدة زنكرة»: behind the noun of a village, without the article, a word with it or one
 * that nobody knows names it.
 */
export const village: Pattern = (words, i, language) => {
  const { names } = language
  const { namedThings, attached, humanPlurals } = names
  const [head, word] = [words[i]!, words[i + 1]]
  if (!namedThings || !isClose(word)) return null
  const { villages, towns } = namedThings
  const isUnknown = isUnknownName(word, language)
  if (!isUnknown && !hasArticle(word.folded, attached)) return null
  const form = head.forms.find(
    ({ folded }) => villages.has(folded) || (isUnknown && towns.has(folded)),
  )
  const isFinished = head.forms.some(
    ({ skip, folded }) => skip === form?.skip && hasArticle(folded, attached),
  )
  const ofOthers = bit.people | bit.title | bit.demonym
  if (!form || isFinished || word.bits & ofOthers) return null
  if (word.forms.some(({ folded }) => humanPlurals?.has(folded))) return null
  return { type: 'LOC', from: i + 1, to: i + 2 }
}

const shortest = 4

/**
 * «بلدة حلب يابو في …»: a listed place behind «بلدة» and a foreign word are one name, so are a listed
 * product and one: «غالاكسي زد فولد».
 */
export function overForeignWord(
  words: readonly NameWord[],
  range: WordRange,
  stop: number,
  names: NameRules,
): WordRange {
  const { type, from, to } = range
  const head = words[from - 1]
  const [own, next, after] = [words[from]!, words[to], words[to + 1]]
  if (names.hasCase || to >= stop) return range
  const isPlace =
    type === 'LOC' &&
    to === from + 1 &&
    head !== undefined &&
    (head.bits & bit.placeHead) !== 0 &&
    isClose(own) &&
    (own.bits & placeBits) !== 0
  const isProduct = type === 'PRODUCT' && (own.bits & bit.product) !== 0
  if (!isPlace && !isProduct) return range
  const isEnd = after === undefined || !isClose(after) || names.placePrepositions.has(after.folded)
  const goesOn =
    isClose(next) &&
    next.folded.length >= shortest &&
    next.shape < Shape.digits &&
    looksForeign(next, names)
  return isEnd && goesOn ? { ...range, to: to + 1 } : range
}

/** Whether the three words from `i` on name one between two others, and whose it is. */
function isQuarter(words: readonly NameWord[], i: number, { behindNouns, attached }: NameRules) {
  const [quarter, other, origin] = words.slice(i, i + 3)
  return (
    behindNouns !== undefined &&
    isClose(other) &&
    isClose(origin) &&
    quarter!.forms.some(({ folded }) => behindNouns.quarters.nouns.has(folded)) &&
    behindNouns.quarters.adjectives.has(other.folded) &&
    hasArticle(origin.folded, attached) &&
    (origin.bits & bit.demonym) !== 0 &&
    attached?.isRelational(origin.folded) === true &&
    attached.isFeminine(origin.folded) === false
  )
}

/** `ranges` with every such quarter whole, in the place of what overlaps it. */
export function withQuarters(
  words: readonly NameWord[],
  ranges: readonly WordRange[],
  names: NameRules,
): WordRange[] {
  if (!names.behindNouns) return [...ranges]
  let left = [...ranges]
  for (let i = 0; i + 2 < words.length; i++) {
    if (!isQuarter(words, i, names)) continue
    const others = left.filter(({ from, to }) => to <= i || from >= i + 3)
    left = [...others, { type: 'LOC' as const, from: i, to: i + 3 }]
  }
  return left.sort((a, b) => a.from - b.from)
}
