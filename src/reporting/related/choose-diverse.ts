/** Chooses reports so that no outlet, country or language has more than its share. */
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { remembered } from '../terms/remembered.ts'
import type { ReportIndex } from '../index/report-index.ts'

export interface Choosable {
  number: number
  /** relevance, 0–1 */
  score: number
  cited: boolean
}

/**
 * Factors by which an earlier choice of the same outlet, country or language reduces a report's
 * relevance.
 */
const costs = { outlet: 0.85, country: 0.95, language: 0.97 }
/** The factor for a report with key figures, which can be compared with the article's. */
const figuresWorth = 1.1
const mostOfOutlet = 3

/**
 * At most `limit` reports: first those that are cited, then greedily the most relevant after the
 * reductions.
 */
export function chooseDiverse<T extends Choosable>(
  candidates: readonly T[],
  limit: number,
  index: ReportIndex,
  knowledge: KnowledgeBase,
): T[] {
  const rest = new Set([...candidates].sort((a, b) => b.score - a.score))
  const chosen: T[] = []
  const counts = new Map<string, number>()
  const count = (key: string) => counts.get(key) ?? 0
  const ownerOf = remembered((host: string) => knowledge.getOwnerOfHost(host))
  const keysOf = new Map(
    candidates.map(({ number }) => [number, keys(number, index, ownerOf, knowledge)]),
  )
  while (chosen.length < limit && rest.size > 0) {
    let best: T | null = null
    let most = -1
    for (const one of rest) {
      const { outlet, country, language } = keysOf.get(one.number)!
      const ofOutlet = count(outlet)
      if (!one.cited && ofOutlet >= mostOfOutlet) continue
      const worth = one.cited
        ? 2
        : one.score *
          (index.getReport(one.number).figures ? figuresWorth : 1) *
          costs.outlet ** ofOutlet *
          costs.country ** count(country) *
          costs.language ** count(language)
      if (worth > most) {
        best = one
        most = worth
      }
    }
    if (!best) return chosen
    rest.delete(best)
    chosen.push(best)
    for (const key of Object.values(keysOf.get(best.number)!)) counts.set(key, count(key) + 1)
  }
  return chosen
}

/**
 * The country that packs give the owner of the host; an unknown outlet has a country of its own.
 */
function keys(
  number: number,
  { getReport, getImprint }: ReportIndex,
  ownerOf: KnowledgeBase['getOwnerOfHost'],
  knowledge: KnowledgeBase,
) {
  const { bare, host } = getImprint(number)
  const owner = ownerOf(host)
  const country = owner && knowledge.getRecord(owner)?.country
  return {
    outlet: `o ${bare}`,
    country: `c ${country ?? bare}`,
    language: `l ${getReport(number).lang ?? ''}`,
  }
}
