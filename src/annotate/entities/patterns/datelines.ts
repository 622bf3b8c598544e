/** Who sends a report, and from where, in the line that opens it: "MACON, Ga. (Pressa) —". */
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { Gap } from '../gaps.ts'
import { isClose, type NameWord } from '../name-words.ts'
import { hasCapital, Shape } from '../shapes.ts'
import type { Pattern, WordRange } from './pattern.ts'

/** So many words at most stand before the sender: a town, its state, the day. */
const farthestSender = 8
const longestSender = 3

/** "MACON (WXBC) —": the agency or station in brackets between a town in capitals and a dash. */
export const senderOfDateline: Pattern = (words, i, { names }) => {
  const isInBrackets = names.hasCase && words[i]!.gapBefore === Gap.parenOpen
  if (!isInBrackets || i > farthestSender || !beginsDateline(words)) return null
  for (let to = i + 1; to - i <= longestSender; to++) {
    if (!words.slice(i, to).every(hasCapital)) return null
    if (words[to - 1]!.gapAfter === Gap.parenClose)
      return words[to]?.gapBefore === Gap.dash ? { type: 'ORG', from: i, to } : null
    if (!isClose(words[to])) return null
  }
  return null
}

/** In capitals: the town, or the sender where the full stop of a state, "Ga.", ends a sentence. */
const beginsDateline = ([first]: readonly NameWord[]): boolean => first!.shape === Shape.allCapitals

/**
 * `ranges` with a body that opens a dateline read as the place that it is, "ELTON — ", "ELTON
 * HEIGHTS, Brooklyn (WXBC) —": a body that the packs know may open a line too.
 */
export function placesOfDatelines(
  words: readonly NameWord[],
  ranges: readonly WordRange[],
  { hasCase }: NameRules,
): WordRange[] {
  return ranges.map((range) =>
    hasCase && range.from === 0 && range.type === 'ORG' && isDateline(words, range)
      ? { ...range, type: 'LOC' }
      : range,
  )
}

function isDateline(words: readonly NameWord[], { to }: WordRange): boolean {
  const own = words.slice(0, to)
  if (own[0]!.gapBefore === Gap.parenOpen) return false
  if (own.some(({ shape, hit }) => shape !== Shape.allCapitals || hit !== 0)) return false
  return words[to]?.gapBefore === Gap.dash || hasSender(words, to)
}

/** Whether a sender in brackets and a dash follow, behind a state or a day at most. */
function hasSender(words: readonly NameWord[], from: number): boolean {
  for (let i = from; i < Math.min(words.length, farthestSender); i++)
    if (words[i]!.gapBefore === Gap.dash) return words[i - 1]!.gapAfter === Gap.parenClose
  return false
}
