import type { Citation, Reason, ResolvedReport } from '../model/annotation.ts'
import type { ReportRecord } from '../model/knowledge.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { parseDay } from '../text/dates.ts'
import { matchIssuer, type Issuer } from './outlet-match.ts'
import type { Overlap } from './overlap.ts'
import type { ReportIndex } from './report-index.ts'

export interface Evidence {
  citation: Citation
  issuers: readonly Issuer[]
  report: ReportRecord
  number: number
  index: ReportIndex
  overlap: Overlap
  /** ids of the entities that stand with the citation */
  here: ReadonlySet<string>
  isLinked: boolean
  /** day number of the article, null when unknown */
  anchor: number | null
  knowledge: KnowledgeBase
}

export interface Scored {
  number: number
  report: ReportRecord
  score: number
  why: Reason[]
}

/** Below it nothing is shown. Set so that outlet and day together are not enough without a matter in common. */
export const threshold = 0.6
/** What each piece of evidence is worth at most; outlet, day and matter make up 0.95. */
const worth = { link: 0.97, outlet: 0.33, day: 0.25, recent: 0.14, names: 0.27, words: 0.1, kind: 0.1 }
/** A report may be dated a day beside its real one, by time zone. */
const slack = 1

/** How well a report fits a citation, 0–1, with the reasons; null when something rules it out. */
export function scoreReport({ citation, issuers, report, number, index, overlap, here, isLinked, anchor, knowledge }: Evidence): Scored | null {
  const why: Reason[] = []
  if (isLinked) return { number, report, score: worth.link, why: [{ kind: 'link' }, { kind: 'outlet', name: report.outlet }] }
  if (isOtherKind(citation, report)) return null
  let match = 0, named = report.outlet
  for (const issuer of issuers) {
    const fit = matchIssuer(issuer, report, index.imprints[number]!, knowledge)
    if (fit > match) { match = fit; named = issuer.name }
  }
  if (issuers.length > 0 && match === 0) return null
  let score = worth.outlet * match
  if (match > 0) why.push({ kind: 'outlet', name: named })
  const day = dayScore(citation, report, number, index, anchor)
  if (day === null) return null
  score += day
  if (day > 0 && citation.from && citation.to && report.date) why.push({ kind: 'date', from: citation.from, to: citation.to })
  const close = overlap.names.filter(({ id }) => here.has(id) && !isIssuer(id, citation, issuers)), matter = overlap.nameScore - overlap.names.filter(({ id }) => isIssuer(id, citation, issuers)).reduce((sum, { weight }) => sum + weight, 0)
  if (matter <= 0.15 && overlap.words.length < 2 && !(citation.kind === 'statement' && overlap.nameScore > 0.15)) return null
  score += worth.names * (1 - Math.exp(-2 * (citation.kind === 'statement' ? overlap.nameScore : matter)))
  if (overlap.names.length > 0) why.push({ kind: 'shares', names: overlap.names.slice(0, 5).map(({ name }) => name) })
  score += worth.words * (1 - Math.exp(-overlap.wordScore / 6))
  if (overlap.words.length > 1) why.push({ kind: 'words', words: overlap.words.slice(0, 6) })
  if (report.kind === citation.kind) { score += worth.kind; why.push({ kind: 'kind', name: report.kind }) }
  if (issuers.length === 0 && close.length < 3) score = Math.min(score, threshold - 0.01)
  return { number, report, score: Math.min(1, score), why }
}

const isIssuer = (id: string, citation: Citation, issuers: readonly Issuer[]) => citation.kind !== 'statement' && issuers.some(({ key }) => key?.id === id)

const alike: Partial<Record<Citation['kind'], string[]>> = {
  report: ['news', 'investigation', 'analysis', 'article'], investigation: ['report', 'news', 'article'], article: ['news', 'report', 'analysis', 'investigation'],
  interview: ['news', 'article', 'broadcast'], broadcast: ['interview', 'news'], study: ['report', 'document'], document: ['report', 'study', 'statement'], poll: ['study', 'news'], post: [],
}

/** Kinds that cannot be the same piece: a company's statement is no poll, a news story no study. */
function isOtherKind({ kind }: Citation, report: ReportRecord): boolean {
  if (!report.kind || report.kind === kind) return false
  return kind === 'statement' || !(alike[kind] ?? []).includes(report.kind)
}

/** Null when the day rules the report out: outside the days of the text, or later than the article. */
function dayScore(citation: Citation, report: ReportRecord, number: number, index: ReportIndex, anchor: number | null): number | null {
  const first = index.firstDays[number]!, last = index.lastDays[number]!
  if (!report.date || (first === 0 && last === 0)) return 0
  if (anchor !== null && first > anchor + slack) return null
  const from = citation.from ? parseDay(citation.from) : null, to = citation.to ? parseDay(citation.to) : null
  if (from !== null && to !== null) {
    if (last < from - slack || first > to + slack) return null
    return worth.day * (last - first > 60 ? 0.5 : 1)
  }
  return anchor === null ? 0 : worth.recent * Math.exp(-Math.max(0, anchor - last) / 60)
}

export function toResolved({ report, score, why }: Scored): ResolvedReport {
  return { url: report.url, title: report.title, outlet: report.outlet, date: report.date ?? null, lang: report.lang ?? null, score: Math.round(score * 100) / 100, why }
}

