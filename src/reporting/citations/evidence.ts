/**
 * The evidence that a citation means a report: features that `weights.ts` weighs, and reasons for
 * the reader.
 */
import type { Citation, Reason } from '../../model/annotation.ts'
import type { ReportRecord } from '../../model/knowledge.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { daysOf, readDay } from './day-evidence.ts'
import { hasNamesakes, matchIssuer, type Issuer, type Published } from './outlet-match.ts'
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
  const published = { report, imprint, hasNamesakes: hasNamesakes(imprint, index) }
  const { issuer, match } = findIssuer(issuers, published, knowledge)
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
    ...readIssuer(issuer, match, issuers.length),
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

/** The issuer that a report fits best, and how well: 0 where it fits none. */
function findIssuer(
  issuers: readonly Issuer[],
  published: Published,
  knowledge: KnowledgeBase,
): { issuer: Issuer | null; match: number } {
  let match = 0
  let issuer: Issuer | null = null
  for (const candidate of issuers) {
    const fit = matchIssuer(candidate, published, knowledge)
    if (fit > match) {
      match = fit
      issuer = candidate
    }
  }
  return { issuer, match }
}

/** From 'outlet' to 'no outlet named'. */
const readIssuer = (issuer: Issuer | null, match: number, count: number): number[] => [
  issuer?.guessed ? 0 : match,
  issuer?.guessed ? match : 0,
  count === 0 ? 1 : 0,
]

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

/** Kinds that exclude each other: a company's statement is not a poll, a news story no study. */
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
