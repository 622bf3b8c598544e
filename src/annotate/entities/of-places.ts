/** What stands before "de" and a name tells what this is: "alcalde de", "rapport du". */
import { bit } from '../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../languages/names/name-rules.ts'
import { isClose, type NameWord } from './name-words.ts'
import { Shape } from './shapes.ts'

const mostParticles = 3

/** Whether particles join the name at `from` to the noun of a place, or of somebody who has one. */
export function isOfPlace(
  words: readonly NameWord[],
  from: number,
  { capitals }: NameRules,
): boolean {
  const noun = ownerOf(words, from)
  if (!noun || !capitals) return false
  return (noun.bits & bit.placeHead) !== 0 || capitals.ofPlaces.has(noun.folded)
}

/** Whether they join it to the noun of a body's people or papers: "portavoz de", "rapport du". */
export function isOfBody(
  words: readonly NameWord[],
  from: number,
  { capitals }: NameRules,
): boolean {
  const noun = ownerOf(words, from)
  return noun !== null && capitals?.ofBodies.has(noun.folded) === true
}

/** The noun in small letters that particles join to the name at `from`; null for none. */
function ownerOf(words: readonly NameWord[], from: number): NameWord | null {
  if (!isClose(words[from])) return null
  let at = from - 1
  while (at >= 0 && from - at <= mostParticles && words[at]!.bits & bit.particle) {
    if (!isClose(words[at])) return null
    at--
  }
  const noun = words[at]
  return noun && at < from - 1 && noun.shape === Shape.lower ? noun : null
}
