import { isWordUnit } from '../../text/letters.ts'
import type { FoundUnit } from './find-unit.ts'

const signs = '-\u2212'
/** What falls below zero in the news; before anything else a hyphen may open an item of a list. */
const belowZero: ReadonlySet<string> = new Set(['degree', 'percent'])

/**
 * Whether the character at `at` is the minus of the number behind it: "-4C", "(−0.3%)". It stands
 * behind a space or a bracket that a word precedes in the same line; from `from` on.
 */
export function isMinus(text: string, at: number, from: number, unit: FoundUnit | null): boolean {
  if (unit === null || !belowZero.has(unit.unit) || at <= from) return false
  if (!signs.includes(text[at]!)) return false
  if (text[at - 1] === '(') return true
  return isSpace(text[at - 1]!) && at - 2 >= from && isWordUnit(text, at - 2)
}

const isSpace = (character: string) => character === ' ' || character === '\u00a0'
