import type { NumberWord } from '../../languages/quantities/quantity-rules.ts'
import { endsInArticle, type WrittenNumber } from './number-lexicon.ts'
import { addNext, emptySum, type Sum } from './number-sum.ts'
import { isJoined, isNear, type NumberText } from './number-text.ts'

/** The words from one index up to `to` say a number. */
export interface NumberReading {
  to: number
  value: number
  /**
   * the upper end of a plural without a count; null for "about so many"; undefined when it is one
   * number
   */
  high: number | null | undefined
  /** has a scale of its own: "5 million" */
  hasScale: boolean
  isDigits: boolean
  /** a word that is a number only beside a unit or a word of certainty */
  isDoubtful: boolean
  /** «طفلين»: the unit is in the word */
  unit: string | null
}

/**
 * Reads the number that begins at word `i`: digits, words, or both ("5.2 million", «مليون و200
 * ألف»); null when none does.
 */
export function readNumber(source: NumberText, i: number): NumberReading | null {
  const { words, lexicon } = source
  const first = words[i]!
  const begin = first.value === null ? lexicon.getNumber(first.folded) : undefined
  if (first.value === null && (!begin || first.isCode || first.isSuffix)) return null
  if (begin && begin.word.kind !== 'add' && begin.word.kind !== 'scale')
    return readOpening(source, i, begin)
  const { sum, to } = readSum(source, i)
  if (to === i) return null
  return {
    to,
    value: sum.total + (sum.current ?? 0),
    high: undefined,
    hasScale: sum.scale < Infinity,
    isDigits: first.value !== null,
    isDoubtful: to === i + 1 && begin !== undefined && isDoubtfulAlone(source, begin),
    unit: null,
  }
}

/** The words of one number from word `i` up to `to`. */
function readSum(source: NumberText, i: number): { sum: Sum; to: number } {
  const { words, rules } = source
  const sum = emptySum()
  let at = i
  while (at < words.length) {
    const word = words[at]!
    // "twenty-five", but "30-40" are two numbers
    const goesOn = word.value === null ? isJoined : isNear
    if (at > i && !goesOn(source, at)) break
    const isAnd = at > i && rules.and.has(word.folded)
    if (isAnd && !isWordNear(source, at + 1)) break
    const next = addNext(source, sum, isAnd ? at + 1 : at, isAnd)
    if (next === null) break
    at = next
  }
  return { sum, to: at }
}

/** Whether a word, not digits, stands at `at`, only a space behind the one before it. */
const isWordNear = (source: NumberText, at: number): boolean =>
  at < source.words.length && source.words[at]!.value === null && isNear(source, at)

const isDoubtfulAlone = ({ rules }: NumberText, { word, bare, prefix }: WrittenNumber): boolean =>
  rules.doubtful.has(bare) || (word.kind === 'scale' && endsInArticle(prefix, rules))

/** A word that opens a number, with what stands behind it. */
interface Opening {
  source: NumberText
  at: number
  bare: string
  /** index of the word behind it and its links: of "hundreds of" */
  next: number
  following: NumberWord | undefined
  /** of the scale that follows; null for none */
  factor: number | null
}

/** What begins with "a", "half", "hundreds", "several": an opening word and the scale behind it. */
function readOpening(
  source: NumberText,
  at: number,
  { word, bare }: WrittenNumber,
): NumberReading | null {
  if (word.kind === 'dual')
    return {
      ...readingOf({ source, at, bare }, at + 1, 2, undefined),
      unit: word.unit,
    }
  const next = skipLinks(source, at + 1, word.kind)
  const following =
    next < source.words.length && isJoined(source, next)
      ? source.lexicon.getNumber(source.words[next]!.folded)?.word
      : undefined
  const opening: Opening = { source, at, bare, next, following, factor: factorOf(following) }
  switch (word.kind) {
    case 'vague':
      return readVague(opening, word.from, word.to)
    case 'several':
      return readSeveral(opening)
    case 'fraction':
      return readFraction(opening, word.value)
    case 'article':
      return readArticle(opening)
    default:
      return null
  }
}

const readingOf = (
  { source: { rules }, at, bare }: Pick<Opening, 'source' | 'at' | 'bare'>,
  to: number,
  value: number,
  high: number | null | undefined,
): NumberReading => ({
  to,
  value,
  high,
  hasScale: true,
  isDigits: false,
  isDoubtful: to === at + 1 && rules.doubtful.has(bare),
  unit: null,
})

/** Behind "dozens": of; behind "half": a. */
function skipLinks(source: NumberText, from: number, kind: NumberWord['kind']): number {
  const { words, rules, lexicon } = source
  let next = from
  if (kind === 'vague')
    while (
      next < words.length &&
      isJoined(source, next) &&
      rules.partitives.has(words[next]!.folded)
    )
      next++
  if (
    kind === 'fraction' &&
    words[next] &&
    lexicon.getNumber(words[next]!.folded)?.word.kind === 'article'
  )
    next++
  return next
}

function factorOf(word: NumberWord | undefined): number | null {
  if (word?.kind === 'scale') return word.times === undefined ? word.factor : null
  return word?.kind === 'vague' ? word.factor : null
}

/** "hundreds", "tens of thousands" */
function readVague(opening: Opening, from: number, to: number | null): NumberReading {
  const { at, next, factor } = opening
  return factor === null || factor < 100
    ? readingOf(opening, at + 1, from, to)
    : readingOf(opening, next + 1, from * factor, to === null ? null : to * factor)
}

/** "several thousand" */
const readSeveral = (opening: Opening): NumberReading | null =>
  opening.factor === null
    ? null
    : readingOf(opening, opening.next + 1, 2 * opening.factor, 10 * opening.factor)

/** "half", "half a million" */
const readFraction = (opening: Opening, value: number): NumberReading =>
  opening.factor === null
    ? { ...readingOf(opening, opening.next, value, undefined), hasScale: false, isDoubtful: true }
    : readingOf(opening, opening.next + 1, value * opening.factor, undefined)

const afterArticle: ReadonlySet<NumberWord['kind']> = new Set(['vague', 'several', 'fraction'])

/** "a million", "a few hundred", "a third" */
function readArticle({ source, next, following }: Opening): NumberReading | null {
  const isScale = following?.kind === 'scale'
  if (!following || (!isScale && !afterArticle.has(following.kind))) return null
  const rest = isScale
    ? readNumber(source, next)
    : readOpening(source, next, source.lexicon.getNumber(source.words[next]!.folded)!)
  return rest && { ...rest, isDoubtful: false }
}
