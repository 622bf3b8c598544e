import type { Citation, Entity, ResolvedReport } from '../../model/annotation.ts'
import type { Link, TextDocument } from '../../model/text.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { addNumbers, addSounds } from '../index/further-overlap.ts'
import { resolveRepeated } from './repeated-citations.ts'
import { findByDays } from '../index/by-days.ts'
import { addCompanions } from './companions.ts'
import { createContext, type Context } from './citation-context.ts'
import { copiesOf } from '../index/copies.ts'
import { markLatestStatement, readEvidence, type Evidence } from './evidence.ts'
import { normaliseAddress } from '../../model/normalise-address.ts'
import { isHostOf, type Issuer } from './outlet-match.ts'
import { dayInAddress } from '../links/address-facts.ts'
import { getOverlap, type Overlap, type OverlapQuery } from '../index/overlap.ts'
import type { ReportIndex } from '../index/report-index.ts'
import { toResolved, type ScoredReport } from '../index/to-scored-report.ts'
import { siteOf } from '../terms/site-of.ts'
import { findTopReports } from '../index/top-reports.ts'
import { shares, utility } from './weights.ts'

/**
 * Below this score nothing is shown: at least 95 of 100 shown pieces are to be right
 * (docs/resolving.md has the measured precision).
 */
const threshold = 0.6
/** The least score of an alternative. */
const alternativeFrom = 0.2
/** The score of a piece that is linked at the place. */
const linked = 0.98
/** Candidates that are weighed: of all reports, and of the named publishers' own. */
const considered = 40

/**
 * Fills `resolved` of each citation, best first; left empty when nothing fits well enough, for an
 * abstention beats a wrong link.
 * Evidence, strongest first: a link of the page at the place; the outlet, the day, names, words and
 * numbers in common, the kind.
 * Scores are probabilities. Outlets that a pack knows take its English label.
 */
export function resolveCitations(
  citations: readonly Citation[],
  { document, entities }: { document: TextDocument; entities: readonly Entity[] },
  index: ReportIndex,
  knowledge: KnowledgeBase,
): Citation[] {
  if (citations.length === 0) return []
  const context = createContext(document, entities, index, knowledge)
  const resolved = citations.map((citation) => {
    const issuers = context.issuersOf(citation)
    const named = issuers.filter(({ guessed }) => !guessed)
    return {
      ...citation,
      outlets: named.map(({ name }) => name),
      outletKeys: named.flatMap(({ key }) => key ?? []),
      resolved: resolve(citation, issuers, context),
    }
  })
  return resolveRepeated(resolved, document.text, context.issuersOf)
}

function resolve(
  citation: Citation,
  issuers: readonly Issuer[],
  context: Context,
): ResolvedReport[] {
  const { index, knowledge } = context
  const links = context.linksNear(citation)
  const byLink = links
    .map(({ url }) => index.getByUrl(normaliseAddress(url)))
    .find((number) => number !== null && index.getImprint(number).address !== context.own)
  if (byLink !== undefined && byLink !== null)
    return [
      toResolved(
        {
          number: byLink,
          score: linked,
          why: [{ kind: 'link' }, { kind: 'outlet', name: index.getReport(byLink).outlet }],
        },
        index,
        knowledge,
      ),
    ]
  const query = context.queryOf(citation)
  const scored = weigh(findEvidence(citation, issuers, query, context), index)
  const top = scored[0]
  if (!top || top.score < threshold) return resolveByLink(links, issuers, context)
  const alternatives = scored
    .filter(({ score }, i) => i === 0 || score >= alternativeFrom)
    .slice(0, 3)
  const companions = addCompanions(citation, { chosen: alternatives, scored }, index, query)
  return [...alternatives, ...companions]
    .sort((a, b) => b.score - a.score)
    .map((one) => toResolved(one, index, knowledge))
}

/** All candidate reports with their evidence. */
export function findEvidence(
  citation: Citation,
  issuers: readonly Issuer[],
  query: OverlapQuery,
  context: Context,
): Evidence[] {
  const { index, knowledge, own, lang, anchor } = context
  const byIssuers = new Set(issuers.flatMap((issuer) => [...context.reportsBy(issuer)]))
  const here = new Set(citation.entities)
  const publishers = context.publishersAmong(issuers)
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
  for (const number of findByDays(citation, byIssuers, index, anchor))
    if (
      !candidates.has(number) &&
      (soundsOf(number).length > 0 || overlapOf(number).numbers.length > 0)
    )
      candidates.add(number)
  const evidence = [...candidates].flatMap((number) => {
    if (index.getImprint(number).address === own) return []
    return (
      readEvidence({
        citation,
        issuers,
        number,
        index,
        overlap: overlapOf(number),
        titleWords: context.countTitle(number),
        here,
        publishers,
        lang,
        anchor,
        knowledge,
      }) ?? []
    )
  })
  markLatestStatement(citation, evidence, index)
  return evidence
}

/**
 * Scores the candidates, best first. Copies of one report count once; of them the one from the
 * cited outlet is shown, otherwise the original.
 */
function weigh(evidence: readonly Evidence[], index: ReportIndex): ScoredReport[] {
  const pieces = new Map<number, Evidence>()
  for (const one of evidence) {
    const piece = copiesOf(one.number, index)[0]!
    const other = pieces.get(piece)
    if (
      !other ||
      utility(one.features) > utility(other.features) + 1e-9 ||
      (one.number === piece && utility(one.features) >= utility(other.features) - 1e-9)
    )
      pieces.set(piece, one)
  }
  const list = [...pieces.values()]
  const scores = shares(list.map(({ features }) => utility(features)))
  return list
    .map(({ number, why }, i) => ({ number, why, score: scores[i]! }))
    .sort((a, b) => b.score - a.score || index.lastDays[b.number]! - index.lastDays[a.number]!)
}

/**
 * A link at the place to the outlet's own site, to a piece that the index does not have. A link to
 * a bare host is not a piece.
 */
function resolveByLink(
  links: readonly Link[],
  issuers: readonly Issuer[],
  { knowledge, headlineOf }: Context,
): ResolvedReport[] {
  for (const link of links) {
    const issuer = issuers.find((candidate) => isHostOf(candidate, link.url, knowledge))
    if (issuer && normaliseAddress(link.url).includes('/')) {
      return [
        {
          url: link.url,
          title: headlineOf(link) ?? addressOf(link.url),
          outlet: issuer.name,
          date: dayInAddress(link.url),
          lang: null,
          score: 0.9,
          why: [{ kind: 'link' }, { kind: 'outlet', name: issuer.name }],
        },
      ]
    }
  }
  return []
}

/** The address as a reader would write it; used where no index has a headline. */
function addressOf(url: string): string {
  const site = siteOf(url)
  const { pathname } = new URL(url)
  try {
    return site + decodeURI(pathname)
  } catch {
    return site + pathname
  }
}
