/** A headline of two parts, of which only the second speaks: «مقتل تاجر في المدينة | وأسرته تطالب». */
import { kinOf } from '../../kin-words.ts'
import { isParty, kindOfSource } from '../lexicon/basis.ts'
import { isOnesOwn } from '../lexicon/ones-own.ts'
import { relatives } from '../lexicon/words.ts'
import type { ArabicWord } from './sentence.ts'

/** Words for bodies and documents that happen, too. */
const happens = /^(حمله|اتفاق)$/
const ofSeveral = /(ون|ان|وا|ين)$/

/**
 * Index of the party that «و» joins to what happened, in the words from `from` up to the verb at
 * `verb`, which is of one alone; `from` where none is.
 */
export function behindJoint(words: readonly ArabicWord[], from: number, verb: number): number {
  if (!tellsEvent(words[from]!) || ofSeveral.test(words[verb]?.folded ?? 'ون')) return from
  const between = words.slice(from + 1, verb)
  if (between.some(({ before, folded }) => before.comma || before.stop || relatives.has(folded)))
    return from
  const joint = words.findLastIndex((word, i) => i > from + 1 && i < verb && joinsParty(word))
  return joint < 0 ? from : joint
}

const tellsEvent = ({ folded, named }: ArabicWord): boolean =>
  !named &&
  !folded.startsWith('ال') &&
  !kinOf.has(folded) &&
  (happens.test(folded) || (kindOfSource(folded) === null && !isParty(folded)))

const joinsParty = ({ folded, named, namedBehindParticle }: ArabicWord): boolean => {
  if (named || !/^و.{3,}/.test(folded)) return false
  const own = folded.slice(1)
  return namedBehindParticle || isParty(own) || isOnesOwn(own) || /^ال.{2,}ه$/.test(own)
}
