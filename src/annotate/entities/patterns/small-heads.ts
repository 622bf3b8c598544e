import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { isJoined } from '../capital-words.ts'
import { isClose, type NameWord } from '../name-words.ts'
import { Shape } from '../shapes.ts'
import type { Pattern } from './pattern.ts'

const mostAdjectives = 2
const mostParticles = 3
const longestName = 12

/**
 * A name that begins with a noun in small letters, for a language that writes such: "ministère
 * marocain de l'Intérieur", "université Hassan-II", "tribunal correctionnel de Brest", with what
 * else it is for and whose it is: "et des Finances", "libanais". Null where no capital follows.
 */
export const smallHead: Pattern = (words, i, { names }) => {
  const type = names.smallHeads?.get(words[i]!.folded)
  if (!type || words[i]!.shape !== Shape.lower) return null
  const first = pastParticles(words, pastComplement(words, pastAdjectives(words, i + 1), names))
  if (!isJoined(words, first)) return null
  let to = first + 1
  while (to - i < longestName) {
    const next = isJoined(words, to) ? to : pastConjunction(words, pastAdjectives(words, to), names)
    if (!isJoined(words, next)) break
    to = next + 1
  }
  return { type, from: i, to: pastAdjectives(words, to) }
}

/** "correctionnel", "marocain". */
function pastAdjectives(words: readonly NameWord[], from: number): number {
  let at = from
  while (at - from < mostAdjectives && isClose(words[at]) && isAdjective(words[at]!)) at++
  return at
}

const isAdjective = ({ shape, bits }: NameWord): boolean =>
  shape === Shape.lower && (bits & (bit.demonym | bit.roleAdjective)) !== 0

/** "de l'", "du". */
function pastParticles(words: readonly NameWord[], from: number): number {
  let at = from
  while (at - from < mostParticles && isClose(words[at]) && words[at]!.bits & bit.particle) at++
  return at
}

/** "d'appel", "de grande instance": what a court is for, in small letters. */
function pastComplement(words: readonly NameWord[], from: number, { capitals }: NameRules): number {
  let to = from
  for (let at = pastParticles(words, to); ; at = pastParticles(words, to)) {
    if (!isClose(words[at]) || !capitals?.smallComplements.has(words[at]!.folded)) return to
    to = at + 1
  }
}

/** "et de l'" before a further field, not "et la" before another body; `from` where neither stands. */
function pastConjunction(
  words: readonly NameWord[],
  from: number,
  { conjunctions, ownerLinks }: NameRules,
): number {
  const [and, of] = [words[from], words[from + 1]]
  const isFurther =
    isClose(and) && conjunctions.has(and.folded) && isClose(of) && ownerLinks?.links.has(of.folded)
  return isFurther ? pastParticles(words, from + 1) : from
}
