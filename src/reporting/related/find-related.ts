import type { Citation, Claim, Entity, Reason, RelatedReport } from '../../model/annotation.ts'
import type { TextDocument } from '../../model/text.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { fold } from '../../text/fold.ts'
import { chooseDiverse, type Choosable } from './choose-diverse.ts'
import { createDaysLater } from './days-later.ts'
import { createEventTest } from './same-event.ts'
import { createClaimMatcher } from './claims-of-report.ts'
import { copiesOf } from '../index/copies.ts'
import { addressesOf } from '../terms/addresses-of.ts'
import { normaliseAddress } from '../../model/normalise-address.ts'
import { findOrigin } from '../index/origins.ts'
import { getOverlap, type Overlap } from '../index/overlap.ts'
import type { ReportIndex } from '../index/report-index.ts'
import { createReportRoles } from './report-roles.ts'
import { shownWhenAskedFrom, type Judged } from './judge-matter.ts'
import { createMatter } from './same-matter.ts'
import { createRelatedQuery, findCandidates } from './find-candidates.ts'
import { createSalience } from '../terms/salience.ts'
import { namesAsReason, wordsAsReason } from '../terms/shared-reasons.ts'
import { toRef } from '../index/scored-report.ts'
import { gather } from '../../text/gather.ts'

/** How many reports are given. */
const most = 18
/** The least relevance of a piece that the article cites. */
const leastOfCited = 0.5

/** What is known of an article once its claims and citations are found. */
export interface Analysed {
  document: TextDocument
  entities: readonly Entity[]
  citations: readonly Citation[]
  claims?: readonly Claim[]
}

type Piece = Choosable & { overlap: Overlap; telling: readonly string[] }

/**
 * Reports on the same matter, with their reasons: those that the article cites first, then the
 * likeliest, no outlet, country or language more than its share. Pieces that the article cites
 * are marked and always given; the copies of one piece are one. `among`: normalised addresses of
 * the only reports that are looked at, which were asked for.
 */
export function findRelated(
  article: Analysed,
  index: ReportIndex,
  knowledge: KnowledgeBase,
  among?: readonly string[],
): RelatedReport[] {
  if (index.count === 0) return []
  const pieces = findPieces(article, index, knowledge, among)
  const chosen = chooseDiverse(pieces, most, index, knowledge).sort(
    (a, b) => Number(b.cited) - Number(a.cited) || b.score - a.score || b.number - a.number,
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
  const sources = { index, knowledge }
  const matter = createMatter(document, entities, salience, sources)
  const query = createRelatedQuery(document, entities, salience.weightOf, sources)
  const cited = addressesOf(gather(citations, ({ resolved }) => resolved))
  const isOwn = createOwnTest(document, index)
  const pieces = new Map<number, Piece>()
  const numbersAt = (addresses: Iterable<string>) =>
    gather([...addresses], (url) => index.getByUrl(url) ?? [])
  const numbers = new Set(
    among ? numbersAt(among) : [...findCandidates(query, document, index), ...numbersAt(cited)],
  )
  const candidates = gather([...numbers], (number) =>
    isOwn(number) ? [] : [{ number, overlap: getOverlap(query.own, number) }],
  )
  matter.judge(candidates).forEach((judged, i) => {
    const { number, overlap } = candidates[i]!
    const isCited = cited.has(index.getImprint(number).address)
    const isShared = judged.isShared || (among && judged.score >= shownWhenAskedFrom)
    if (isCited || isShared) keep(pieces, { number, overlap, cited: isCited, ...judged }, index)
  })
  return [...pieces.values()]
}

/**
 * Keeps a piece under its original, which represents its copies unless the article cites one of
 * these.
 */
function keep(
  pieces: Map<number, Piece>,
  { score, ...piece }: Omit<Piece, 'telling'> & Judged,
  index: ReportIndex,
): void {
  const { number, cited } = piece
  const first = copiesOf(number, index)[0]!
  const other = pieces.get(first)
  const best = Math.max(score, cited ? leastOfCited : 0, other?.score ?? 0)
  if (!other || (!other.cited && (cited || number === first)))
    pieces.set(first, { ...piece, score: best })
  else other.score = best
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

/** The chosen pieces with what the reader is told of each. */
function describe(
  chosen: readonly Piece[],
  { document, entities, claims = [] }: Analysed,
  index: ReportIndex,
  knowledge: KnowledgeBase,
): RelatedReport[] {
  const roleOf = createReportRoles(entities, claims, index, knowledge)
  const claimsOf = createClaimMatcher(document, entities, claims)
  const daysLaterOf = createDaysLater(document, index)
  const eventOf = createEventTest(document, entities, knowledge)
  return chosen.map(({ number, overlap, score, cited, telling }) => {
    const role = roleOf(number)
    const shared = claimsOf(overlap)
    const copies = copiesOf(number, index).filter((other) => other !== number)
    const origin = findOrigin(number, index, knowledge)
    const report = index.getReport(number)
    const { figures } = report
    const event = eventOf({ report, overlap, daysLater: daysLaterOf(number) })
    return {
      ...toRef(number, index),
      score: Math.round(Math.min(1, score) * 100) / 100,
      why: reasons(overlap, telling),
      cited,
      ...(role ? { role } : {}),
      ...(event ? { event } : {}),
      ...(shared.length > 0 ? { claims: shared } : {}),
      ...(figures ? { figures } : {}),
      ...(copies.length > 0 ? { copies: copies.map((other) => toRef(other, index)) } : {}),
      ...(origin ? { origin } : {}),
    }
  })
}

/** Shared names, then the words of the headline that tell, as it writes them. */
function reasons({ names, words, numbers }: Overlap, telling: readonly string[]): Reason[] {
  const named = namesAsReason(names.map(({ name }) => name))
  const folded = gather(named, (shown) => shown.names.map(fold))
  const shared = telling.length > 0 ? telling : [...words, ...numbers]
  const others = shared.filter((word) => !folded.some((name) => name.includes(fold(word))))
  const isEnough = others.length > 1 || (named.length === 0 && others.length > 0)
  return isEnough ? [...named, wordsAsReason(others)] : named
}
