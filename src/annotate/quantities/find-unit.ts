import type { Span } from '../../model/text.ts'
import { digitOf } from '../../text/numbers.ts'
import { isJoined, isNear, type NumberText } from './number-text.ts'
import { isCapitalAt } from '../../text/letters.ts'

export interface FoundUnit {
  unit: string
  span: Span
  /** index of the word behind it */
  to: number
}

const signs = new Map([
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['₪', 'shekel'],
  ['¥', 'yen'],
  ['₽', 'rouble'],
  ['₺', 'lira'],
  ['₹', 'rupee'],
  ['﷼', 'riyal'],
  ['%', 'percent'],
  ['٪', 'percent'],
  ['°', 'degree'],
])
const spaces = ' \u00a0\u202f\u2009'
/** Modifiers that may stand between a number and its unit: "20 more Palestinian civilians". */
const maxModifiers = 2

/** The sign before a number: "$5", "€ 5", «٪30». */
export function signBefore(text: string, at: number, from: number): FoundUnit | null {
  const end = at > from && spaces.includes(text[at - 1]!) ? at - 1 : at
  const sign = end > from ? text[end - 1]! : ''
  const unit = signs.get(sign)
  const isPercent = unit === 'percent'
  const isOfOther = isPercent && (end !== at || digitOf(text.charCodeAt(end - 2)) >= 0)
  return unit && unit !== 'degree' && !isOfOther
    ? { unit, span: { start: end - 1, end }, to: -1 }
    : null
}

/** The unit behind a number that ends with the word before `at`: a sign, a suffix, a noun. */
export function unitBehind(source: NumberText, at: number, to: number): FoundUnit | null {
  const { text, words, rules } = source
  const before = words[at - 1]!.end
  const sign = before < to && spaces.includes(text[before]!) ? before + 1 : before
  const bySign = sign < to ? signs.get(text[sign]!) : undefined
  if (bySign) return { unit: bySign, span: { start: sign, end: sign + 1 }, to: at }
  if (words[at]?.isSuffix) {
    const suffix = rules.suffixes.get(words[at].folded)
    return suffix && 'unit' in suffix ? { unit: suffix.unit, span: words[at], to: at + 1 } : null
  }
  return nounBehind(source, at)
}

function nounBehind(source: NumberText, first: number): FoundUnit | null {
  const { text, words, rules, lexicon } = source
  let at = first
  while (
    at < words.length &&
    at < first + 2 &&
    isNear(source, at) &&
    rules.partitives.has(words[at]!.folded)
  )
    at++
  for (let modifiers = 0; at < words.length && isJoined(source, at); at++, modifiers++) {
    const word = words[at]!
    if (word.value !== null || word.isCode) return null
    const two =
      at + 1 < words.length && isNear(source, at + 1)
        ? rules.units.get(`${word.folded} ${words[at + 1]!.folded}`)
        : undefined
    if (two) return { unit: two, span: { start: word.start, end: words[at + 1]!.end }, to: at + 2 }
    const unit = rules.units.get(word.folded)
    if (unit) return { unit, span: { start: word.start, end: word.end }, to: at + 1 }
    const isModifier =
      rules.modifiers?.has(word.folded) || (rules.capitals && isCapitalAt(text, word.start))
    if (modifiers === maxModifiers || !isModifier || lexicon.getNumber(word.folded)) return null
  }
  return null
}
