import type { Entity } from '../../../model/annotation.ts'
import type { Block } from '../../../model/text.ts'
import type { AttributionDraft } from '../../claims/attribution-rules.ts'
import {
  findSentenceAttributions,
  type SentenceRules,
} from '../../sentences/sentence-attributions.ts'
import { findReports } from './find-reports.ts'
import { findDeniedInPassive } from './passive-denials.ts'
import { reading } from './items.ts'
import { readSource } from './source.ts'
import { personOpening } from './subject.ts'
import { colonWords } from './words.ts'

const rules: SentenceRules = {
  reading,
  colonWords,
  readSource,
  findReports: (items) => [...findReports(items), ...findDeniedInPassive(items)],
  // a quotation is of a person who spoke, "no hay prisa", sooner than of a body
  readDropped: (kind) => ({
    basis: null,
    anaphora: 'dropped',
    ...(kind === 'direct' && { agreement: { types: ['PER'], gender: null, plural: false } }),
  }),
  subjectOf: personOpening,
}

/** The attributions of one block. */
export const findAttributions = (
  text: string,
  block: Block,
  entities: readonly Entity[],
): AttributionDraft[] => findSentenceAttributions(text, block, entities, rules)
