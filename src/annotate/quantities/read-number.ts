import type { QuantityRules } from '../../languages/quantity-rules.ts'
import { endsInArticle, type NumberLexicon, type WrittenNumber } from './number-lexicon.ts'
import type { QuantityWord } from './quantity-words.ts'

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

export interface NumberText {
  text: string
  words: readonly QuantityWord[]
  lexicon: NumberLexicon
  rules: QuantityRules
}

interface Sum {
  total: number
  current: number | null
  currentIsDigits: boolean
  scale: number
  joined: boolean
}

/**
 * Reads the number that begins at word `i`: digits, words, or both ("5.2 million", «مليون و200
 * ألف»); null when none does.
 */
export function readNumber(source: NumberText, i: number): NumberReading | null {
  const { words, lexicon, rules } = source
  const first = words[i]!
  const begin = first.value === null ? lexicon.getNumber(first.folded) : undefined
  if (first.value === null && (!begin || first.isCode || first.isSuffix)) return null
  if (begin && begin.word.kind !== 'add' && begin.word.kind !== 'scale')
    return readOpening(source, i, begin)
  const sum: Sum = {
    total: 0,
    current: null,
    currentIsDigits: false,
    scale: Infinity,
    joined: false,
  }
  let to = i
  for (let at = i; at < words.length;) {
    const word = words[at]!
    if (at > i && !isNear(source, at, word.value === null)) break
    const isAnd = at > i && rules.and.has(word.folded)
    const here = isAnd ? at + 1 : at
    if (
      isAnd &&
      (here >= words.length || words[here]!.value !== null || !isNear(source, here, false))
    )
      break
    const next = add(source, sum, here, isAnd)
    if (next === null) break
    at = to = next
  }
  if (to === i) return null
  const value = sum.total + (sum.current ?? 0)
  const isOne = to === i + 1 && begin !== undefined
  return {
    to,
    value,
    high: undefined,
    hasScale: sum.scale < Infinity,
    isDigits: first.value !== null,
    isDoubtful:
      isOne &&
      (rules.doubtful.has(begin!.bare) ||
        (begin!.word.kind === 'scale' && endsInArticle(begin!.prefix, rules))),
    unit: null,
  }
}

/**
 * Adds what stands at `at` to a sum; the index behind it, null when it does not go on with the same
 * number.
 */
function add(
  { words, lexicon, rules, text }: NumberText,
  sum: Sum,
  at: number,
  isAnd: boolean,
): number | null {
  const item = words[at]!
  const isFresh = sum.current === null && sum.total === 0
  if (item.value !== null) {
    const joins =
      rules.andPrefix !== null &&
      item.prefix.startsWith(rules.andPrefix) &&
      sum.total > 0 &&
      sum.current === null &&
      item.value < sum.scale
    if (!isFresh && !joins) return null
    sum.current = item.value
    sum.currentIsDigits = true
    return at + 1
  }
  if (item.isSuffix || signsOfMoney.includes(text[item.end] ?? ' '))
    return addSuffix(rules, sum, item, at)
  const written = lexicon.getNumber(item.folded)
  if (!written) return null
  const joined = isAnd || (rules.andPrefix !== null && written.prefix.startsWith(rules.andPrefix))
  if (!isFresh && written.prefix !== '' && !joined) return null
  const pair = rules.pairs?.get(`${written.bare} ${words[at + 1]?.folded ?? ''}`)
  if (pair !== undefined && words[at + 1]!.start - item.end <= 2)
    return addValue(rules, sum, pair, joined) ? at + 2 : null
  const { word } = written
  if (word.kind === 'add')
    return !Number.isNaN(word.value) && addValue(rules, sum, word.value, joined) ? at + 1 : null
  if (word.kind === 'scale') return addScale(sum, word.factor, word.times, joined) ? at + 1 : null
  if (word.kind === 'vague')
    return sum.current !== null && addScale(sum, word.factor, undefined, joined) ? at + 1 : null
  if (
    word.kind === 'article' &&
    isAnd &&
    words[at + 1] &&
    lexicon.getNumber(words[at + 1]!.folded)?.word.kind === 'fraction'
  )
    return addFraction(sum, 0.5) ? at + 2 : null
  if (word.kind === 'fraction' && joined && addFraction(sum, word.value))
    return skipRepeatedScale(text, words, lexicon, at + 1)
  return null
}

/** «مليون ونصف المليون» says its scale twice. */
function skipRepeatedScale(
  text: string,
  words: readonly QuantityWord[],
  lexicon: NumberLexicon,
  at: number,
): number {
  const next = words[at]
  const written = next && text[next.start - 1] === ' ' ? lexicon.getNumber(next.folded) : undefined
  return written?.word.kind === 'scale' && written.prefix !== '' ? at + 1 : at
}

const signsOfMoney = '$€£'

/** "5bn", "3 M€" */
function addSuffix(
  rules: QuantityRules,
  sum: Sum,
  { folded }: QuantityWord,
  at: number,
): number | null {
  const suffix = rules.suffixes.get(folded)
  return suffix && 'factor' in suffix && addScale(sum, suffix.factor, undefined, false)
    ? at + 1
    : null
}

function addValue(
  { andPrefix, maxAfterTens }: QuantityRules,
  sum: Sum,
  value: number,
  joined: boolean,
): boolean {
  const { current } = sum
  if (current === null) {
    if (sum.total > 0 && (value >= sum.scale || (andPrefix !== null && !joined))) return false
    sum.current = value
    sum.currentIsDigits = false
    return true
  }
  if (sum.currentIsDigits || (andPrefix !== null && !joined)) return false
  const rest = current % 100
  const isTens = rest >= 20 && rest % 10 === 0
  const follows =
    (rest === 0 && current > 0 && value > 0 && value < 100) ||
    (isTens && value > 0 && value <= (rest === 20 ? 9 : maxAfterTens)) ||
    (andPrefix !== null && rest > 0 && rest < 10 && value >= 20 && value < 100)
  if (follows) sum.current = current + value
  return follows
}

function addScale(sum: Sum, factor: number, times: number | undefined, joined: boolean): boolean {
  if (times !== undefined) {
    if (sum.current !== null || factor >= sum.scale || (sum.total > 0 && !joined)) return false
    sum.total += times * factor
    sum.scale = factor
    return true
  }
  if (factor < 1000) {
    if (sum.current !== null && sum.current >= 100) return false
    sum.current = (sum.current ?? 1) * factor
    return true
  }
  if (sum.current === null && sum.total > 0 && !joined) sum.total *= factor
  else if (factor >= sum.scale) return false
  else sum.total += (sum.current ?? 1) * factor
  sum.scale = factor
  sum.current = null
  return true
}

function addFraction(sum: Sum, value: number): boolean {
  if (sum.current !== null) sum.current += value
  else if (sum.total > 0) sum.total += value * sum.scale
  return sum.current !== null || sum.total > 0
}

/** What begins with "a", "half", "hundreds", "several": an opening word and the scale behind it. */
function readOpening(
  source: NumberText,
  i: number,
  { word, bare }: WrittenNumber,
): NumberReading | null {
  const { words, rules, lexicon } = source
  const reading = (to: number, value: number, high: number | null | undefined): NumberReading => ({
    to,
    value,
    high,
    hasScale: true,
    isDigits: false,
    isDoubtful: to === i + 1 && rules.doubtful.has(bare),
    unit: null,
  })
  if (word.kind === 'dual') return { ...reading(i + 1, 2, undefined), unit: word.unit }
  let next = i + 1
  if (word.kind === 'vague')
    while (
      next < words.length &&
      isNear(source, next, true) &&
      rules.partitives.has(words[next]!.folded)
    )
      next++
  if (
    word.kind === 'fraction' &&
    words[next] &&
    lexicon.getNumber(words[next]!.folded)?.word.kind === 'article'
  )
    next++
  const following =
    next < words.length && isNear(source, next, true)
      ? lexicon.getNumber(words[next]!.folded)?.word
      : undefined
  const factor =
    following?.kind === 'scale' && following.times === undefined
      ? following.factor
      : following?.kind === 'vague'
        ? following.factor
        : null
  switch (word.kind) {
    case 'vague':
      return factor === null || factor < 100
        ? reading(i + 1, word.from, word.to)
        : reading(next + 1, word.from * factor, word.to === null ? null : word.to * factor)
    case 'several':
      return factor === null ? null : reading(next + 1, 2 * factor, 10 * factor)
    case 'fraction':
      return factor === null
        ? { ...reading(next, word.value, undefined), hasScale: false, isDoubtful: true }
        : reading(next + 1, word.value * factor, undefined)
    case 'article': {
      if (
        following?.kind !== 'scale' &&
        following?.kind !== 'vague' &&
        following?.kind !== 'several' &&
        following?.kind !== 'fraction'
      )
        return null
      const rest =
        following.kind === 'scale'
          ? readNumber(source, next)
          : readOpening(source, next, lexicon.getNumber(words[next]!.folded)!)
      return rest && { ...rest, isDoubtful: false }
    }
    default:
      return null
  }
}

/** Only a space, or between words a hyphen, parts a word from the one before it. */
export function isNear({ text, words }: NumberText, at: number, hyphens: boolean): boolean {
  const before = words[at - 1]!.end
  const { from } = words[at]!
  if (from - before > 2) return false
  for (let i = before; i < from; i++) {
    const character = text[i]!
    if (
      character !== ' ' &&
      character !== '\u00a0' &&
      character !== '\u202f' &&
      !(hyphens && (character === '-' || character === '\u2011'))
    )
      return false
  }
  return true
}
