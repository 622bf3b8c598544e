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
 * Index of the party that «و» joins to what happened, in the words up to the verb at `verb`,
 * which is of one alone; 0 where none is.
 */
export function behindJoint(words: readonly ArabicWord[], verb: number): number {
  if (!tellsEvent(words[0]!) || ofSeveral.test(words[verb]?.folded ?? 'ون')) return 0
  const between = words.slice(1, verb)
  if (between.some(({ before, folded }) => before.comma || before.stop || relatives.has(folded)))
    return 0
  const joint = words.findLastIndex((word, i) => i > 1 && i < verb && joinsParty(word))
  return Math.max(joint, 0)
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
