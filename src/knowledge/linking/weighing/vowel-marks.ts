/** Names that vowel marks alone tell apart: «عمّان» is no «عُمان». */
import type { EntityRecord } from '../../../model/knowledge.ts'
import { fold } from '../../../text/fold.ts'

/** Marks that Arabic writes above and below its letters, doubling among them. */
const marks = /[\u064b-\u0652\u0670]/
const isMarked = (name: string): boolean => marks.test(name)

/** Each mark with the number of the letter that bears it. */
function placesOf(name: string): Set<string> {
  const places = new Set<string>()
  let letters = 0
  for (const unit of name)
    if (marks.test(unit)) places.add(`${letters}${unit}`)
    else letters++
  return places
}

/**
 * Whether the article writes a name with marks of which the record's own name has none, though it
 * has others. Names without marks say nothing: papers seldom write them, and never all.
 */
export function differsInMarks(written: string, { labels, aliases }: EntityRecord): boolean {
  if (!isMarked(written)) return false
  const folded = fold(written)
  const own = [...Object.values(labels), ...Object.values(aliases).flat()].filter(
    (name) => isMarked(name) && fold(name) === folded,
  )
  const places = placesOf(written)
  return own.length > 0 && !own.some((name) => [...placesOf(name)].some((one) => places.has(one)))
}
