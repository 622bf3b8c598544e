import { Gap } from '../gaps.ts'
import { hasCapital, Shape } from '../shapes.ts'
import type { NameWord } from '../name-words.ts'
import type { Pattern } from './pattern.ts'

const longestTown = 5

/**
 * The town in capitals that opens a report, for a language without a model: "PASO DEL REY.- ", "VELDEN, 17
 * oct. -", "PASO DEL REY, Tolima. "; not "ÚLTIMA HORA: ".
 */
export const townOfDateline: Pattern = (words, i, { names }) => {
  if (i > 0 || names.getModel || !names.hasCase) return null
  let to = 0
  while (
    to < words.length &&
    words[to]!.shape === Shape.allCapitals &&
    (to === 0 || isSpaced(words, to))
  )
    to++
  if (to === 0 || to > longestTown || words[0]!.end - words[0]!.start < 2) return null
  return isEnd(words, to) ? { type: 'LOC', from: 0, to } : null
}

const isSpaced = (words: readonly NameWord[], at: number) => words[at]!.gapBefore === Gap.space

/** A dash, the day, or what the town lies in and a stop. */
function isEnd(words: readonly NameWord[], at: number): boolean {
  const next = words[at]
  const mark = next?.gapBefore ?? words[at - 1]!.gapAfter
  if (mark === Gap.dash) return true
  if (mark !== Gap.comma || !next) return false
  if (next.shape === Shape.digits) return true
  const behind = words[at + 1]?.gapBefore ?? next.gapAfter
  return hasCapital(next) && (behind === Gap.dash || behind === Gap.stop || behind === Gap.edge)
}
