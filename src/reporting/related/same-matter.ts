/**
 * Whether a report is on an article's own matter, and not only on the same people, places or day.
 * Of a pack's own record, whose names are chosen by hand, a rule decides; of reports from outside,
 * of which a headline and a day are known, the trees that are fitted on graded pairs.
 */
import type { Entity } from '../../model/annotation.ts'
import type { ReportRecord } from '../../model/knowledge.ts'
import type { TextDocument } from '../../model/text.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { once } from '../../text/once.ts'
import { wordWorth, type Overlap } from '../index/overlap.ts'
import type { ReportIndex } from '../index/report-index.ts'
import type { Salience } from '../terms/salience.ts'
import { createArticleSide } from './article-side.ts'
import { createDaysLater } from './days-later.ts'
import { compare, createRecordSide, type Comparison, type RecordSide } from './matter-comparison.ts'
import { worth } from './find-candidates.ts'
import { judgeMatter, type Judged } from './judge-matter.ts'

/**
 * Names and words that a pack's report on the same day must have in common, and how much more a
 * later or earlier one: half as much again at 90 days.
 */
const leastMatter = 0.75
const moreWithTime = 0.5
const unknownDistance = 90
/**
 * A name that fewer reports are about than this rarity tells more than that both are of one
 * country's politics.
 */
const telling = 0.3

/** A report that may be on the matter, and what it shares with the article. */
export interface Candidate {
  number: number
  overlap: Overlap
}

export interface Matter {
  /** in the order of the candidates */
  judge(candidates: readonly Candidate[]): Judged[]
}

export function createMatter(
  document: TextDocument,
  entities: readonly Entity[],
  salience: Salience,
  { index, knowledge }: { index: ReportIndex; knowledge: KnowledgeBase },
): Matter {
  const getRecordSide = once(() => createRecordSide(document, entities, salience.isCore, knowledge))
  // reads all words of the article: for reports from outside alone
  const getSide = once(() => createArticleSide(document, entities, salience, { index, knowledge }))
  const daysLaterOf = createDaysLater(document, index)
  const judgeCurated = (overlap: Overlap, number: number): Judged => {
    const daysLater = daysLaterOf(number)
    const distance = daysLater === null ? null : Math.abs(daysLater)
    const plain = withoutWorths(overlap)
    const { getReport } = index
    return {
      isShared: isShared(getRecordSide(), plain, getReport(number), distance ?? unknownDistance),
      score: relevance(plain, distance),
      telling: [],
    }
  }
  return {
    judge(candidates) {
      const outside = candidates.filter(({ number }) => !isCurated(index.getReport(number)))
      const besides = outside.map(({ number, overlap }) => ({
        report: index.getReport(number),
        overlap,
        daysLater: daysLaterOf(number),
        day: index.lastDays[number] || null,
      }))
      const judged = besides.length > 0 ? judgeMatter(getSide(), besides) : []
      const byNumber = new Map(outside.map(({ number }, i) => [number, judged[i]!]))
      return candidates.map(
        ({ number, overlap }) => byNumber.get(number) ?? judgeCurated(overlap, number),
      )
    },
  }
}

/** The overlap before names and words were given what they count in the search. */
const withoutWorths = (overlap: Overlap): Overlap => ({
  ...overlap,
  names: overlap.names.map((name) => ({ ...name, weight: name.weight / worth.name })),
  nameScore: overlap.nameScore / worth.name,
  wordScore: overlap.wordScore / worth.title,
})

function isShared(
  side: RecordSide,
  overlap: Overlap,
  report: ReportRecord,
  distance: number,
): boolean {
  const compared = compare(side, overlap, report)
  if (!hasEnough(compared, distance)) return false
  return isSameTitle(side, compared) || (compared.cores.length > 0 && isSameRecord(compared))
}

function hasEnough({ overlap, shared, coverage }: Comparison, distance: number): boolean {
  const { nameScore, wordScore } = overlap
  const matter = nameScore + (shared > 1 ? wordWorth * wordScore * Math.min(1, 2 * coverage) : 0)
  return matter >= leastMatter * (1 + moreWithTime * Math.log2(1 + distance / 90))
}

/** Nearly the whole title is shared, in words that are not names. */
function isSameTitle(
  { entities, isCore, isIn }: RecordSide,
  { shared, coverage, inBoth, cores, title }: Comparison,
): boolean {
  if (shared <= 3 || coverage < 0.5) return false
  if (inBoth !== 1) return inBoth > 1
  return cores.length === 0 && entities.filter(({ id }) => isCore(id) && isIn(title, id)).length > 1
}

function isSameRecord({ overlap: { names }, cores, shared }: Comparison): boolean {
  return (
    cores.length > 1 ||
    names.filter(({ weight }) => weight >= telling).length > 2 ||
    (shared > 1 && names.length > 1)
  )
}

/**
 * Relevance by names and words. It decreases with the distance in time: by nearly half over a year.
 */
function relevance({ nameScore, wordScore }: Overlap, distance: number | null): number {
  const matter = 1 - Math.exp(-0.5 * (nameScore + wordWorth * wordScore))
  return matter * (distance === null ? 0.85 : 0.6 + 0.4 * Math.exp(-distance / 180))
}

/** A pack's own record: a report from outside says where it came from. */
const isCurated = (report: ReportRecord): boolean => !('via' in report)
