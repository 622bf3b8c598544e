import type { Entity } from '../../../model/annotation.ts'
import type { Block } from '../../../model/text.ts'
import type { AttributionDraft } from '../../claims/attribution-rules.ts'
import {
  findSentenceAttributions,
  type SentenceRules,
} from '../../sentences/sentence-attributions.ts'
import type { SentenceReport } from '../../sentences/sentence-report.ts'
import { reading, type Item } from './items.ts'
import { findAside } from './aside-in-quote.ts'
import { findGoingOn } from './goes-on.ts'
import { findDeniedInPassive } from './passive-denials.ts'
import { findPhraseReports } from './phrase-claims.ts'
import { readSource } from './source.ts'
import { findVerbReports } from './verb-claims.ts'
import { colonWords } from './words.ts'

/** "Pour le parti, Anna Blanc a dit que …": she speaks, for the party. */
const isOnBehalf = (
  items: readonly Item[],
  { cue, source }: SentenceReport,
  told: readonly SentenceReport[],
): boolean =>
  items[cue.from]!.text === 'pour' &&
  told.some((other) => other.source && source && other.source.from >= source.to)

const rules: SentenceRules = {
  reading,
  colonWords,
  findAside,
  readSource,
  findReports: (items) => {
    const goesOn = findGoingOn(items)
    if (goesOn) return [goesOn]
    const told = findVerbReports(items)
    return [
      ...told,
      ...findPhraseReports(items).filter((report) => !isOnBehalf(items, report, told)),
      ...findDeniedInPassive(items),
    ]
  },
  readDropped: () => ({ basis: null, anaphora: 'dropped' }),
}

/** The attributions of one block. */
export const findAttributions = (
  text: string,
  block: Block,
  entities: readonly Entity[],
): AttributionDraft[] => findSentenceAttributions(text, block, entities, rules)
