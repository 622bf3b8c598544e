import type { AttributionRules } from '../claims/attribution-rules.ts'
import { basisWeights } from './attribution/basis-weights.ts'
import { claimTrees } from './attribution/claim-trees.ts'
import { claimWeights } from './attribution/claim-weights.ts'
import { rolesToTell, exclusiveRoles } from './attribution/exclusive-roles.ts'
import { findAttributions, proposeAttributions } from './attribution/find-attributions.ts'
import { offices } from './attribution/offices.ts'
import { sourcePhrases } from './attribution/source-phrases.ts'
import { speakerWeights } from './attribution/speaker-weights.ts'
import { wordSet } from '../word-sets.ts'

/**
 * How English reports speech: a light reading of clauses over words and marks, without a parser.
 * Linear in the block's length.
 */
export const attribution: AttributionRules = {
  findAttributions,
  speakerWeights: () => speakerWeights,
  claimWeights: () => claimWeights,
  claimTrees: () => claimTrees,
  basisWeights: () => basisWeights,
  proposeAttributions,
  endsWithNoun: true,
  exclusiveRoles,
  rolesToTell,
  offices,
  sourcePhrases,
  beneficiaryWords: wordSet(
    'seen obtained reviewed viewed representing defending prosecuting accusing',
  ),
  deathWords: wordSet('late died dead death killed murdered slain funeral mourned buried drowned'),
}
