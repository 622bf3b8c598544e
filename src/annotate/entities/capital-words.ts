/** Words with capitals as names are read by them: `capital-names.ts`. */
import { bit } from '../../languages/names/name-lexicon.ts'
import { Gap } from './gaps.ts'
import { isClose, type NameWord } from './name-words.ts'
import { Shape } from './shapes.ts'

export const isCapital = (word: NameWord) =>
  word.shape === Shape.capital ||
  word.shape === Shape.mixed ||
  (word.shape === Shape.allCapitals && word.end - word.start > 1)
export const isJoined = (words: readonly NameWord[], i: number) =>
  isClose(words[i]) && (isCapital(words[i]!) || isNumber(words[i]!))

/** The number of a king, of one letter: "Mohammed V". */
const isNumber = ({ shape, folded }: NameWord) =>
  shape === Shape.allCapitals && (folded === 'v' || folded === 'x')
/** A full stop inside a sentence ends a shortened title: "M. Blanc". */
export const isTitled = (words: readonly NameWord[], i: number) =>
  i > 0 &&
  (words[i - 1]!.bits & bit.title) !== 0 &&
  (isClose(words[i]) ||
    words[i]!.gapBefore === Gap.comma ||
    (words[i]!.gapBefore === Gap.stop && words[i - 1]!.folded.length <= 4))

const mostParticles = 3

/** Behind the particles that stand at `from`: "de la". */
export function pastParticles(words: readonly NameWord[], from: number): number {
  let next = from
  while (next - from < mostParticles && isClose(words[next]) && words[next]!.bits & bit.particle)
    next++
  return next
}
