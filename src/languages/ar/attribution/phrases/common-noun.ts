/** Common nouns, where a name may stand as well. */
import { getEverydayNouns } from '../../names/everyday-nouns.ts'
import { isParty } from '../lexicon/basis.ts'
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
