/**
 * A number that is read word by word: what each word adds to those before it. "Five million two
 * hundred thousand": digits and words make a value, a scale closes it.
 */
import type { QuantityRules } from '../../languages/quantities/quantity-rules.ts'
import type { WrittenNumber } from './number-lexicon.ts'
import type { NumberText } from './number-text.ts'
import type { QuantityWord } from './quantity-words.ts'

export interface Sum {
  /** what scales have closed */
  total: number
  /** what no scale has closed yet; null for nothing */
  current: number | null
  currentIsDigits: boolean
  /** the last scale: the next must be smaller */
  scale: number
}

export const emptySum = (): Sum => ({
  total: 0,
  current: null,
  currentIsDigits: false,
  scale: Infinity,
})

const isEmpty = ({ current, total }: Sum): boolean => current === null && total === 0

/**
 * Adds the word at index `at` to a sum; the index behind it, null when it does not go on with the
 * same number. `isAnd`: an "and" of its own stands before the word.
 */
export function addNext(source: NumberText, sum: Sum, at: number, isAnd: boolean): number | null {
  const { words, lexicon, rules, text } = source
  const item = words[at]!
  if (item.value !== null) return addDigits(rules, sum, item.value, item.prefix) ? at + 1 : null
  if (item.isSuffix || signsOfMoney.includes(text[item.end] ?? ' '))
    return addSuffix(rules, sum, item) ? at + 1 : null
  const written = lexicon.getNumber(item.folded)
  if (!written) return null
  const joined = isAnd || beginsWithAnd(rules, written.prefix)
  if (!isEmpty(sum) && written.prefix !== '' && !joined) return null
  const pair = findPair(source, at, written)
  if (pair !== undefined) return addValue(rules, sum, pair, joined) ? at + 2 : null
  return addWord(source, sum, at, { written, joined, isAnd })
}

/** Whether what is written onto a word begins with the language's "and". */
export const beginsWithAnd = ({ andPrefix }: QuantityRules, prefix: string): boolean =>
  andPrefix !== null && prefix.startsWith(andPrefix)

/** The value of two words that are one number: "quatre-vingts". */
function findPair(
  { words, rules }: NumberText,
  at: number,
  { bare }: WrittenNumber,
): number | undefined {
  const next = words[at + 1]
  const pair = rules.pairs?.get(`${bare} ${next?.folded ?? ''}`)
  return next && next.start - words[at]!.end <= 2 ? pair : undefined
}

interface Addition {
  written: WrittenNumber
  /** an "and", of its own or written onto the word, joins it to the sum */
  joined: boolean
  isAnd: boolean
}

function addWord(
  source: NumberText,
  sum: Sum,
  at: number,
  { written: { word }, joined, isAnd }: Addition,
): number | null {
  const { rules, words, lexicon } = source
  switch (word.kind) {
    case 'add':
      return !Number.isNaN(word.value) && addValue(rules, sum, word.value, joined) ? at + 1 : null
    case 'scale':
      return addScale(sum, word.factor, word.times, joined) ? at + 1 : null
    case 'vague':
      return sum.current !== null && addScale(sum, word.factor, undefined, joined) ? at + 1 : null
    case 'article': {
      // "and a half"
      const next = isAnd ? words[at + 1] : undefined
      const isHalf = next !== undefined && lexicon.getNumber(next.folded)?.word.kind === 'fraction'
      return isHalf && addFraction(sum, 0.5) ? at + 2 : null
    }
    case 'fraction':
      return joined && addFraction(sum, word.value) ? skipRepeatedScale(source, sum, at + 1) : null
    default:
      return null
  }
}

/** Digits begin a number, or follow an "and" that is written onto them: «مليون و200». */
function addDigits(rules: QuantityRules, sum: Sum, value: number, prefix: string): boolean {
  const joins =
    beginsWithAnd(rules, prefix) && sum.total > 0 && sum.current === null && value < sum.scale
  if (!isEmpty(sum) && !joins) return false
  sum.current = value
  sum.currentIsDigits = true
  return true
}

/** «مليون ونصف المليون», «مليون ونصف مليون» say their scale twice; «ثلاثة ونصف مليون» once. */
function skipRepeatedScale(
  { text, words, lexicon }: NumberText,
  { current, scale }: Sum,
  at: number,
): number {
  const next = words[at]
  const written = next && text[next.start - 1] === ' ' ? lexicon.getNumber(next.folded) : undefined
  if (written?.word.kind !== 'scale') return at
  const isRepeated = current === null && written.word.factor === scale
  return isRepeated || written.prefix !== '' ? at + 1 : at
}

const signsOfMoney = '$€£'

/** "5bn", "3 M€" */
function addSuffix({ suffixes }: QuantityRules, sum: Sum, { folded }: QuantityWord): boolean {
  const suffix = suffixes.get(folded)
  return (
    suffix !== undefined && 'factor' in suffix && addScale(sum, suffix.factor, undefined, false)
  )
}

function addValue(rules: QuantityRules, sum: Sum, value: number, joined: boolean): boolean {
  const { current, total, scale } = sum
  const needsAnd = rules.andPrefix !== null && !joined
  if (current === null) {
    if (total > 0 && (value >= scale || needsAnd)) return false
    sum.current = value
    sum.currentIsDigits = false
    return true
  }
  if (sum.currentIsDigits || needsAnd || !mayFollow(rules, current, value)) return false
  sum.current = current + value
  return true
}

/** Whether a value goes on behind one without a scale: behind hundreds, tens, or ones before tens. */
function mayFollow(
  { andPrefix, maxAfterTens }: QuantityRules,
  current: number,
  value: number,
): boolean {
  const rest = current % 100
  if (rest === 0) return current > 0 && value > 0 && value < 100
  const isTens = rest >= 20 && rest % 10 === 0
  if (isTens) return value > 0 && value <= (rest === 20 ? 9 : maxAfterTens)
  return andPrefix !== null && rest < 10 && value >= 20 && value < 100
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
