import type { Citation, Entity, ResolvedReport } from '../model/annotation.ts'
import type { Link, TextDocument } from '../model/text.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { parseDay } from '../text/dates.ts'
import { createSpanIndex } from '../text/span-index.ts'
import { addCompanions } from './companions.ts'
import { createIssuers, isHostOf, reportsOf, type Issuer } from './outlet-match.ts'
import { createOverlapQuery, findComparableNames, findTopReports, getOverlap, type ComparableNames } from './overlap.ts'
import { comparableUrl, type ReportIndex } from './report-index.ts'
import { scoreReport, threshold, toResolved, type Scored } from './score-report.ts'
import { wordsOf } from './terms.ts'

/** How far beside a citation a link of the page still belongs to it, in units of text. */
const linkReach = 60
/** How much worse than the best an alternative may be. */
const alternativeWithin = 0.04

/**
 * Fills `resolved` of each citation, best first; left empty when nothing fits well enough, for an abstention beats a wrong link.
 * Evidence: a link of the page at the place, the outlet, the day, names and words in common, the kind.
 * Outlets that a pack knows take its English label.
 */
export function resolveCitations(citations: readonly Citation[], document: TextDocument, entities: readonly Entity[], index: ReportIndex, knowledge: KnowledgeBase): Citation[] {
  if (citations.length === 0) return []
  const issuersOf = createIssuers(entities, knowledge), context = createContext(document, entities, index, knowledge)
  return citations.map((citation) => {
    const issuers = issuersOf(citation)
    return { ...citation, outlets: issuers.map(({ name }) => name), outletKeys: issuers.flatMap(({ key }) => key ?? []), resolved: resolve(citation, issuers, context) }
  })
}

/** What all citations of an article have in common. */
interface Context {
  document: TextDocument
  index: ReportIndex
  /** remembers the owners of hosts */
  knowledge: KnowledgeBase
  names: ComparableNames
  linksNear(citation: Citation): Link[]
  reportsBy(issuer: Issuer): readonly number[]
}

function createContext(document: TextDocument, entities: readonly Entity[], index: ReportIndex, knowledge: KnowledgeBase): Context {
  const linksIn = createSpanIndex(document.links.map((link) => [link]))
  const ownerOfHost = remembered((host: string) => knowledge.getOwnerOfHost(host))
  return {
    document, index, knowledge: { ...knowledge, getOwnerOfHost: ownerOfHost }, names: findComparableNames(index, entities, knowledge),
    reportsBy: remembered((issuer: Issuer) => reportsOf(issuer, index)),
    linksNear: (citation) => linksIn({ start: citation.start - linkReach, end: citation.end + linkReach }).map((i) => document.links[i]!)
      .filter(({ start, end }) => !document.text.slice(Math.min(end, citation.end), Math.max(start, citation.start)).includes('\n')),
  }
}

/** The same answers, each worked out once. */
function remembered<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    if (!known.has(key)) known.set(key, work(key))
    return known.get(key)!
  }
}

function resolve(citation: Citation, issuers: readonly Issuer[], { document, index, knowledge, names, linksNear, reportsBy }: Context): ResolvedReport[] {
  const links = linksNear(citation)
  const here = new Set(citation.entities), sentence = wordsOf(document.text.slice(Math.max(0, citation.start - 200), citation.end + 300))
  const query = createOverlapQuery(index, names, ({ id }) => here.has(id) ? 1 : 0.35, sentence)
  const linked = links.flatMap(({ url }) => index.byUrl.get(comparableUrl(url)) ?? [])
  const candidates = new Set([...linked, ...issuers.flatMap(reportsBy), ...findTopReports(query, index, 40)])
  const anchor = document.date ? parseDay(document.date) : null, own = document.url ? comparableUrl(document.url) : ''
  const scored: Scored[] = []
  for (const number of candidates) {
    const report = index.reports[number]!
    if (index.imprints[number]!.address === own) continue
    const result = scoreReport({ citation, issuers, report, number, index, overlap: getOverlap(query, index, number), here, isLinked: linked.includes(number), anchor, knowledge })
    if (result) scored.push(result)
  }
  scored.sort((a, b) => b.score - a.score || index.lastDays[b.number]! - index.lastDays[a.number]!)
  const top = scored[0]
  if (!top || top.score < threshold) return resolveByLink(links, issuers, knowledge)
  const alternatives = scored.filter(({ score }) => score >= threshold && score >= top.score - alternativeWithin).slice(0, 3)
  const companions = addCompanions(citation, alternatives, scored, index, query)
  return [...alternatives, ...companions].sort((a, b) => b.score - a.score).map(toResolved)
}

/** A link at the place to the outlet's own site, whose piece the index does not hold. A link to a bare host is no piece. */
function resolveByLink(links: readonly Link[], issuers: readonly Issuer[], knowledge: KnowledgeBase): ResolvedReport[] {
  for (const link of links) {
    const issuer = issuers.find((candidate) => isHostOf(candidate, link.url, knowledge))
    if (issuer && comparableUrl(link.url).split('/').length > 1) {
      return [{ url: link.url, title: addressOf(link.url), outlet: issuer.name, date: null, lang: null, score: 0.9, why: [{ kind: 'link' }, { kind: 'outlet', name: issuer.name }] }]
    }
  }
  return []
}

/** What stands for the headline of a piece that no index holds: its address as a reader would write it. */
function addressOf(url: string): string {
  const { hostname, pathname } = new URL(url)
  try {
    return hostname.replace(/^www\./, '') + decodeURI(pathname)
  } catch {
    return hostname.replace(/^www\./, '') + pathname
  }
}
