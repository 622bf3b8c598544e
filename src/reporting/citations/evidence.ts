/**
 * The evidence that a citation means a report: features that `weights.ts` weighs, and reasons for
 * the reader.
 */
import type { Citation, Reason } from '../../model/annotation.ts'
import type { ReportRecord } from '../../model/knowledge.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { parseDay, type Days } from '../../text/dates.ts'
import { findDayInAddress } from '../terms/day-in-address.ts'
import { hasNamesakes, matchIssuer, type Issuer } from './outlet-match.ts'
import type { Overlap } from '../index/overlap.ts'
import type { ReportIndex } from '../index/report-index.ts'

export interface Case {
  citation: Citation
  issuers: readonly Issuer[]
  number: number
  index: ReportIndex
  overlap: Overlap
  /** how many significant words its title has */
  titleWords: number
  /** ids of the entities that stand with the citation, and of those that are its publishers */
  here: ReadonlySet<string>
  publishers: ReadonlySet<string>
  /** the article's language, and its day number, null when unknown */
  lang: string
  anchor: number | null
  knowledge: KnowledgeBase
}

export interface Evidence {
  number: number
  features: number[]
  why: Reason[]
}

/** In the order of `features`. Each feature is between 0 and 1. */
export const featureNames = [
  'outlet',
  'guessed outlet',
  'no outlet named',
  'on the day',
  'in the week',
  'in the month or longer',
  'day known by month only',
  'report without a day',
  'text without a day',
  'recent',
  'names',
  'rarest name',
  'words',
  'share of the title',
  'number',
  'same kind',
  'other language',
  'latest statement',
] as const

/** Days by which time zones may shift a report's date. */
const slack = 1

/**
 * Null when something rules the report out: another kind, another outlet, another time, nothing in
 * common.
 */
export function readEvidence({
  citation,
  issuers,
  number,
  index,
  overlap,
  titleWords,
  here,
  publishers,
  lang,
  anchor,
  knowledge,
}: Case): Evidence | null {
  const report = index.getReport(number)
  if (isOtherKind(citation, report, issuers)) return null
  const imprint = index.getImprint(number)
  const isShared = hasNamesakes(imprint, index)
  let match = 0
  let issuer: Issuer | null = null
  for (const candidate of issuers) {
    const fit = matchIssuer(candidate, report, imprint, isShared, knowledge)
    if (fit > match) {
      match = fit
      issuer = candidate
    }
  }
  if (issuers.length > 0 && match === 0) return null
  const day = readDay(citation, daysOf(number, index), anchor)
  if (day === null) return null
  // the publisher's own name says nothing of the matter, unless it is the speaker
  const names = overlap.names.filter(
    ({ id }) => citation.kind === 'statement' || id === null || !publishers.has(id),
  )
  const matter = names.reduce((sum, { weight }) => sum + weight, 0)
  const isSpeaker = citation.kind === 'statement' && overlap.nameScore > 0
  if (matter <= 0.12 && overlap.words.length < 2 && overlap.numbers.length === 0 && !isSpeaker)
    return null
  if (issuers.length === 0 && names.filter(({ id }) => id === null || here.has(id)).length < 3)
    return null
  const features = [
    issuer?.guessed ? 0 : match,
    issuer?.guessed ? match : 0,
    issuers.length === 0 ? 1 : 0,
    ...day,
    1 - Math.exp(-1.2 * matter),
    Math.min(1, names[0]?.weight ?? 0),
    1 - Math.exp(-overlap.wordScore / 8),
    Math.min(1, overlap.words.length / (titleWords || 1)),
    overlap.numbers.length > 0 ? 1 : 0,
    report.kind === citation.kind ? 1 : 0,
    isOther(report.lang, lang) ? 1 : 0,
    0,
  ]
  return { number, features, why: reasons(citation, report, issuer, overlap) }
}

/** By primary subtag: feeds say "en-gb". */
const isOther = (tag: string | undefined, lang: string): boolean =>
  tag !== undefined && tag.toLowerCase().split(/[-_]/)[0] !== lang

function reasons(
  citation: Citation,
  report: ReportRecord,
  issuer: Issuer | null,
  { names, words, numbers }: Overlap,
): Reason[] {
  const why: Reason[] = []
  if (issuer) why.push({ kind: 'outlet', name: issuer.name })
  if (citation.from && citation.to && report.date)
    why.push({ kind: 'date', from: citation.from, to: citation.to })
  if (names.length > 0)
    why.push({ kind: 'shares', names: names.slice(0, 5).map(({ name }) => name) })
  const shared = [...words, ...numbers]
  if (shared.length > 1 || numbers.length > 0)
    why.push({ kind: 'words', words: shared.slice(0, 6) })
  if (report.kind === citation.kind) why.push({ kind: 'kind', name: report.kind })
  return why
}

const alike: Partial<Record<Citation['kind'], string[]>> = {
  report: ['news', 'investigation', 'analysis', 'article', 'interview'],
  investigation: ['report', 'news', 'article'],
  article: ['news', 'report', 'analysis', 'investigation', 'interview'],
  interview: ['news', 'article', 'broadcast'],
  broadcast: ['interview', 'news'],
  study: ['report', 'document', 'analysis'],
  document: ['report', 'study', 'statement'],
  poll: ['study', 'news'],
  post: [],
}

/** Kinds that exclude each other: a company's statement is no poll, a news story no study. */
function isOtherKind(
  { kind }: Citation,
  report: ReportRecord,
  issuers: readonly Issuer[],
): boolean {
  if (!report.kind) return kind === 'statement' && issuers.some(({ guessed }) => guessed)
  return (
    report.kind !== kind && (kind === 'statement' || !(alike[kind] ?? []).includes(report.kind))
  )
}

/** Days of a report: its own date, else the one in its address; 0 and 0 where there is neither. */
function daysOf(number: number, { firstDays, lastDays, getReport }: ReportIndex): Days {
  return lastDays[number] === 0
    ? (findDayInAddress(getReport(number).url) ?? [0, 0])
    : [firstDays[number]!, lastDays[number]!]
}

/**
 * From 'on the day' to 'recent'; null when the day rules the report out: outside the days of the
 * text, or later than the article.
 */
function readDay(
  { from, to }: Citation,
  [first, last]: Days,
  anchor: number | null,
): number[] | null {
  const isDated = first !== 0 || last !== 0
  const start = from ? parseDay(from) : null
  const end = to ? parseDay(to) : null
  if (isDated && anchor !== null && first > anchor + slack) return null
  if (start === null || end === null)
    return [
      0,
      0,
      0,
      0,
      isDated ? 0 : 1,
      1,
      isDated && anchor !== null ? Math.exp(-Math.max(0, anchor - last) / 30) : 0,
    ]
  if (!isDated) return [0, 0, 0, 0, 1, 0, 0]
  if (last < start - slack || first > end + slack) return null
  const width = end - start + 1
  const isCoarse = last - first > 20
  const fit = last < start || first > end ? 0.5 : 1
  return [
    width <= 3 && !isCoarse ? fit : 0,
    width > 3 && width <= 10 && !isCoarse ? fit : 0,
    width > 10 && !isCoarse ? fit : 0,
    isCoarse ? 1 : 0,
    0,
    0,
    0,
  ]
}

/**
 * An undated "announced earlier" means the body's latest statement on the matter, which is known
 * only once all candidates were read.
 */
export function markLatestStatement(
  citation: Citation,
  evidence: readonly Evidence[],
  { lastDays, getReport }: ReportIndex,
): void {
  if (citation.kind !== 'statement' || citation.from !== null || citation.outlets.length === 0)
    return
  const dated = evidence.filter(
    ({ number }) => getReport(number).kind === 'statement' && lastDays[number] !== 0,
  )
  const latest = dated.reduce<Evidence | null>(
    (best, one) => (best === null || lastDays[one.number]! > lastDays[best.number]! ? one : best),
    null,
  )
  if (latest) latest.features[featureNames.length - 1] = 1
}
