/** Evidence that is known only once all candidates were read, or all citations. */
import type { Citation } from '../../model/annotation.ts'
import type { CitationKind } from '../../model/kinds.ts'
import type { ReportIndex } from '../index/report-index.ts'
import { featureNames, type Evidence } from './evidence.ts'

const latestStatement = featureNames.indexOf('latest statement')
const latestOfAll = featureNames.indexOf('latest of all')
const meantElsewhere = featureNames.indexOf('meant elsewhere')

/**
 * A reference without any day means rather the latest piece than an earlier one; an undated
 * "announced earlier" the body's latest statement on the matter.
 */
export function markLatest(
  citation: Citation,
  evidence: readonly Evidence[],
  index: ReportIndex,
): void {
  if (citation.from !== null || citation.worked) return
  for (const one of latestOf(evidence, index)) one.features[latestOfAll] = 1
  if (citation.kind !== 'statement' || citation.outlets.length === 0) return
  const statements = evidence.filter(({ number }) => index.getReport(number).kind === 'statement')
  const [latest] = latestOf(statements, index)
  if (latest) latest.features[latestStatement] = 1
}

/** What a piece that is meant elsewhere as another kind counts: "the paper also wrote…". */
const worthOfOtherKind = 0.5

/** The reports that an article means elsewhere, each with the kinds that it gives them there. */
export type Elsewhere = ReadonlyMap<number, readonly CitationKind[]>

/**
 * The evidence of a citation of this kind with a mark on the reports that the article means
 * elsewhere; `evidence` itself where none is among them.
 */
export function markElsewhere(
  evidence: readonly Evidence[],
  kind: CitationKind,
  elsewhere: Elsewhere,
): readonly Evidence[] {
  if (!evidence.some(({ number }) => elsewhere.has(number))) return evidence
  return evidence.map((one) =>
    elsewhere.has(one.number)
      ? {
          ...one,
          features: one.features.with(
            meantElsewhere,
            elsewhere.get(one.number)!.includes(kind) ? 1 : worthOfOtherKind,
          ),
          why: [{ kind: 'again' }, ...one.why],
        }
      : one,
  )
}

/** Those of the last day, of those with a day. */
function latestOf(evidence: readonly Evidence[], { lastDays }: ReportIndex): Evidence[] {
  const last = evidence.reduce((most, { number }) => Math.max(most, lastDays[number]!), 0)
  return last === 0 ? [] : evidence.filter(({ number }) => lastDays[number] === last)
}
