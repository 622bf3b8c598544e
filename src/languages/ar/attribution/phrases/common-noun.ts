/** Common nouns, where a name may stand as well. */
import { getEverydayNouns } from '../../names/everyday-nouns.ts'
import { isParty, isThing } from '../lexicon/basis.ts'
import { abstractNouns } from '../lexicon/words.ts'

/** A noun that a list has. */
export const isKnownNoun = (folded: string): boolean =>
  isParty(folded) || getEverydayNouns().has(folded)

/** A common noun rather than a name: a known one, also of two («خبيران»), or one of the usual shapes. */
export const isCommon = (folded: string): boolean =>
  [folded, folded.replace(/ان$/, '')].some(isKnownNoun) ||
  /(ون|ين|ات|ه)$/.test(folded) ||
  /^(م|نا)/.test(folded) ||
  abstractNouns.has(folded)

/** «لزملائها», «لمحطة»: to whom, by a noun; not «لاعب» */
export const isToNoun = (folded: string): boolean =>
  folded[0] === 'ل' &&
  (isThing(folded.slice(1)) ||
    (/^ل(?!ل).{3,}/.test(folded) &&
      !isKnownNoun(folded) &&
      [folded.slice(1), folded.slice(1).replace(/ي?(ه|ها|هم)$/, '')].some(isKnownNoun)))
