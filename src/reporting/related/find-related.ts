import type { Citation, Claim, Entity, Reason, RelatedReport } from '../../model/annotation.ts'
import type { TextDocument } from '../../model/text.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { parseDay } from '../../text/dates.ts'
import { fold } from '../../text/fold.ts'
import { chooseDiverse, type Choosable } from './choose-diverse.ts'
import { createClaimMatcher } from './claims-of-report.ts'
import { copiesOf } from '../index/copies.ts'
import { addressesOf } from '../terms/addresses-of.ts'
import { normaliseAddress } from '../terms/normalise-address.ts'
import { findOrigin } from '../index/origins.ts'
import {
  createOverlapQuery,
  findComparableNames,
  getOverlap,
  type Overlap,
  wordWorth,
} from '../index/overlap.ts'
import type { ReportIndex } from '../index/report-index.ts'
import { createReportRoles } from './report-roles.ts'
import { createMatter } from './same-matter.ts'
import { createSalience } from '../terms/salience.ts'
import { toRef } from '../index/to-scored-report.ts'
import { numbersOf, wordsOf } from '../terms/terms.ts'
import { findTopReports } from '../index/top-reports.ts'

/** How many reports are scored and how many are given. */
const considered = 80
const most = 18
/** The least relevance of a piece that the article cites. */
const leastOfCited = 0.5
/** The width of a band of relevance. Within a band, reports are ordered by day. */
const band = 0.2

/** What is known of an article once its claims and citations are found. */
export interface Analysed {
  document: TextDocument
  entities: readonly Entity[]
  citations: readonly Citation[]
  claims?: readonly Claim[]
}

type Piece = Choosable & { overlap: Overlap }

/**
 * Reports on the same matter, with their reasons: best bands of relevance first, newest first
 * within a band, no outlet, country or language more than its share. Pieces that the article cites
 * are marked and always given; the copies of one piece are one. `among`: normalised addresses of
 * the only reports that are looked at.
 */
export function findRelated(
  article: Analysed,
  index: ReportIndex,
  knowledge: KnowledgeBase,
  among?: readonly string[],
): RelatedReport[] {
  if (index.count === 0) return []
  const pieces = findPieces(article, index, knowledge, among)
  const place = ({ score, cited }: Choosable) =>
    Math.floor(Math.min(1, score) / band) + (cited ? 1 : 0)
  const chosen = chooseDiverse(pieces, most, index, knowledge).sort(
    (a, b) =>
      place(b) - place(a) ||
      index.lastDays[b.number]! - index.lastDays[a.number]! ||
      b.score - a.score,
  )
  return describe(chosen, article, index, knowledge)
}

/** One record for each piece on the matter, and for each piece that the article cites. */
function findPieces(
  { document, entities, citations }: Analysed,
  index: ReportIndex,
  knowledge: KnowledgeBase,
  among: readonly string[] | undefined,
): Piece[] {
  const salience = createSalience(document, entities, knowledge)
  const matter = createMatter(document, entities, salience.isCore, knowledge)
  const query = createOverlapQuery(index, {
    names: findComparableNames(index, entities, knowledge),
    weightOf: salience.weightOf,
    words: [...tellingWords(document), ...numbersOf(document.text)],
  })
  const cited = addressesOf(citations.flatMap(({ resolved }) => resolved))
  const isOwn = createOwnTest(document, index)
  const distanceTo = createDistance(document, index)
  const pieces = new Map<number, Piece>()
  const numbersAt = (addresses: Iterable<string>) =>
    [...addresses].flatMap((url) => index.getByUrl(url) ?? [])
  for (const number of new Set(
    among ? numbersAt(among) : [...findTopReports(query, index, considered), ...numbersAt(cited)],
  )) {
    if (isOwn(number)) continue
    const isCited = cited.has(index.getImprint(number).address)
    const overlap = getOverlap(query, number)
    const distance = distanceTo(number)
    if (!isCited && !matter.isShared(overlap, index.getReport(number), distance)) continue
    const first = copiesOf(number, index)[0]!
    const other = pieces.get(first)
    const score = Math.max(relevance(overlap, distance), isCited ? leastOfCited : 0)
    // the original represents its copies, unless the article cites one of these
    if (!other || (isCited && !other.cited) || (number === first && !other.cited))
      pieces.set(first, {
        number,
        overlap,
        score: Math.max(score, other?.score ?? 0),
        cited: isCited,
      })
  }
  return [...pieces.values()]
}

/** Whether a report is the article itself, by address or title. */
function createOwnTest(
  { url, title }: TextDocument,
  index: ReportIndex,
): (number: number) => boolean {
  const address = url === null ? null : normaliseAddress(url)
  const folded = title === null ? null : fold(title)
  return (number) =>
    index.getImprint(number).address === address ||
    (folded !== null && fold(index.getReport(number).title) === folded)
}

/** Days between a report and the article; null where a day is unknown. */
function createDistance(
  { date }: TextDocument,
  { lastDays }: ReportIndex,
): (number: number) => number | null {
  const anchor = date ? parseDay(date) : null
  return (number) =>
    anchor === null || lastDays[number] === 0 ? null : Math.abs(anchor - lastDays[number]!)
}

/** The chosen pieces with what the reader is told of each. */
function describe(
  chosen: readonly Piece[],
  { document, entities, claims = [] }: Analysed,
  index: ReportIndex,
  knowledge: KnowledgeBase,
): RelatedReport[] {
  const roleOf = createReportRoles(entities, claims, index, knowledge)
  const claimsOf = createClaimMatcher(document, entities, claims)
  return chosen.map(({ number, overlap, score, cited }) => {
    const role = roleOf(number)
    const shared = claimsOf(overlap)
    const copies = copiesOf(number, index).filter((other) => other !== number)
    const origin = findOrigin(number, index, knowledge)
    const { figures } = index.getReport(number)
    return {
      ...toRef(number, index),
      score: Math.round(Math.min(1, score) * 100) / 100,
      why: reasons(overlap),
      cited,
      ...(role ? { role } : {}),
      ...(shared.length > 0 ? { claims: shared } : {}),
      ...(figures ? { figures } : {}),
      ...(copies.length > 0 ? { copies: copies.map((other) => toRef(other, index)) } : {}),
      ...(origin ? { origin } : {}),
    }
  })
}

/** Words of the title, and those that the text repeats. */
function tellingWords({ title, text }: TextDocument): string[] {
  const counts = new Map<string, number>()
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const repeated = [...counts]
    .filter(([word, count]) => count > 2 && word.length > 3)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 25)
    .map(([word]) => word)
  return [...wordsOf(title ?? ''), ...repeated]
}

/**
 * Relevance by names and words. It decreases with the distance in time: by nearly half over a year.
 */
function relevance({ nameScore, wordScore }: Overlap, distance: number | null): number {
  const matter = 1 - Math.exp(-0.5 * (nameScore + wordWorth * wordScore))
  return matter * (distance === null ? 0.85 : 0.6 + 0.4 * Math.exp(-distance / 180))
}

function reasons({ names, words, numbers }: Overlap): Reason[] {
  const why: Reason[] = []
  const shared = [...words, ...numbers]
  if (names.length > 0)
    why.push({ kind: 'shares', names: names.slice(0, 5).map(({ name }) => name) })
  if (shared.length > 1) why.push({ kind: 'words', words: shared.slice(0, 6) })
  return why
}
