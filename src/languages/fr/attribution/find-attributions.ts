import type { Entity } from '../../../model/annotation.ts'
import type { Block } from '../../../model/text.ts'
import type { AttributionDraft } from '../../claims/attribution-rules.ts'
import {
  findSentenceAttributions,
  type SentenceRules,
} from '../../sentences/sentence-attributions.ts'
import { reading } from './items.ts'
import { findDeniedInPassive } from './passive-denials.ts'
import { findPhraseReports } from './phrase-claims.ts'
import { readSource } from './source.ts'
import { findVerbReports } from './verb-claims.ts'
import { colonWords } from './words.ts'

const rules: SentenceRules = {
  reading,
  colonWords,
  readSource,
  findReports: (items) => [
    ...findVerbReports(items),
    ...findPhraseReports(items),
    ...findDeniedInPassive(items),
  ],
  readDropped: () => ({ basis: null, anaphora: 'dropped' }),
}

/** The attributions of one block. */
export const findAttributions = (
  text: string,
  block: Block,
  entities: readonly Entity[],
): AttributionDraft[] => findSentenceAttributions(text, block, entities, rules)
