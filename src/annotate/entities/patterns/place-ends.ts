/** Where names end before what is done there, or before where it is. */
import { bit } from '../../../languages/names/name-lexicon.ts'
import { leastLikeness } from '../least-likeness.ts'
import { placeBits } from '../name-words.ts'
import type { EndRule } from './end-rule.ts'

export const placeEnds: readonly EndRule[] = [
  {
    // «المنارة بسوق الوادي»
    name: 'where something is, behind a listed body',
    types: ['ORG'],
    holds: ({ word, before, earlier, endings }) =>
      earlier.length === 1 &&
      (before.bits & bit.organisation) !== 0 &&
      (before.bits & (bit.organisationHead | bit.outletHead | bit.placeHead)) === 0 &&
      before.phraseBits === 0 &&
      word.core.skip === 1 &&
      (word.bits & bit.placeHead) !== 0 &&
      (word.bits & placeBits) === 0 &&
      word.phraseBits === 0 &&
      endings.attachedPrepositions.includes(word.folded[0]!),
  },
  {
    // «برلين تستدعي السفير»
    name: 'verb behind a place',
    types: ['LOC'],
    holds: ({ word, before, earlier, names: { attached } }) =>
      earlier.length === 1 &&
      (before.bits & (bit.city | bit.country)) !== 0 &&
      (before.bits & bit.placeHead) === 0 &&
      before.phraseBits === 0 &&
      word.bits === 0 &&
      word.phraseBits === 0 &&
      word.hit === 0 &&
      word.likeness < leastLikeness.ofAny &&
      attached?.isSheDoes(word.folded) === true,
  },
]
