/** The reports that a citation may mean. */
import { addNumbers, addSounds } from '../index/further-overlap.ts'
import { findByDays } from '../index/by-days.ts'
import { getOverlap, type Overlap } from '../index/overlap.ts'
import { findTopReports } from '../index/top-reports.ts'
import type { Context } from './citation-context.ts'
import { markLatest } from './compared-candidates.ts'
import { readEvidence, type Evidence } from './evidence.ts'
import type { Question } from './question.ts'
import { isQuoted } from './quoted-titles.ts'
import { gather } from '../../text/gather.ts'

/** Candidates that are weighed: of all reports, and of the named publishers' own. */
const considered = 40

/** All candidate reports with their evidence. */
export function findEvidence(question: Question, context: Context): Evidence[] {
  const { citation, issuers, query, titles } = question
  const { index, own, anchor } = context
  const byIssuers = new Set(gather(issuers, (issuer) => [...context.reportsBy(issuer)]))
  const candidates = new Set([
    ...findTopReports(query, index, considered, byIssuers),
    ...(issuers.length === 0 ? findTopReports(query, index, considered) : []),
  ])
  const soundsOf = context.soundsOf(citation)
  const numbers = context.numbersOf(citation)
  const withNumbers = (overlap: Overlap, number: number) =>
    numbers.size === 0 ? overlap : addNumbers(overlap, numbers, context.numbersIn(number))
  const overlapOf = (number: number) =>
    withNumbers(addSounds(getOverlap(query, number), soundsOf(number)), number)
  const isTold = (number: number) =>
    soundsOf(number).length > 0 ||
    overlapOf(number).numbers.length > 0 ||
    (titles.around.size > 0 && isQuoted(context.partsOfTitle(number), titles))
  for (const number of findByDays(citation, byIssuers, index, anchor))
    if (!candidates.has(number) && isTold(number)) candidates.add(number)
  const evidence = gather([...candidates], (number) =>
    index.getImprint(number).address === own
      ? []
      : (readEvidence({ question, number, context }, overlapOf) ?? []),
  )
  markLatest(citation, evidence, index)
  return evidence
}
