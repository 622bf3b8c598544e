import type { EntityRecord } from '../../model/knowledge.ts'
import { fold } from '../../text/fold.ts'
import type { WeighedCandidate } from './weigh-candidate.ts'

/** Records of several packs for one thing, the likeliest first. */
export interface Thing {
  records: WeighedCandidate[]
  odds: number
}

/** Puts the records that stand for one thing together, the likeliest thing first. */
export function groupThings(weighed: readonly WeighedCandidate[]): Thing[] {
  const things: Thing[] = []
  for (const one of [...weighed].sort((a, b) => b.odds - a.odds)) {
    const thing = things.find(({ records }) => records.every((other) => isSameThing(one, other)))
    if (thing) thing.records.push(one)
    else things.push({ records: [one], odds: one.odds })
  }
  return things
}

/**
 * Records of several packs for one thing: one Wikidata identifier, or, where one of them lacks it, one label and one type in no two countries.
 * Their kinds may differ, since each pack has its own words for them; two records of one pack are two things.
 */
function isSameThing(a: WeighedCandidate, b: WeighedCandidate): boolean {
  if (a.record.qid && b.record.qid) return a.record.qid === b.record.qid
  if (a.candidate.pack === b.candidate.pack || a.record.type !== b.record.type) return false
  if (a.record.country && b.record.country && a.record.country !== b.record.country) return false
  const labels = b.record.labels
  return Object.entries(a.record.labels).some(([language, label]) => labels[language] !== undefined && fold(label) === fold(labels[language]))
}

/** The one with most to tell; among equals the likeliest. */
export function getRichest({ records }: Thing): WeighedCandidate {
  const facts = ({ facts = [], positions = [] }: EntityRecord) => facts.length + positions.length
  return records.reduce((best, other) => facts(other.record) > facts(best.record) ? other : best)
}
