import type { Entity } from '../../../model/annotation.ts'
import type { EntityRecord } from '../../../model/knowledge.ts'
import type { ArticleContext } from '../surroundings/article-context.ts'
import { getSort, type SortName } from '../kind-words.ts'
import { beforeNext, reachOfNext } from '../surroundings/list-gaps.ts'
import { getShortDivisionBehind } from '../surroundings/short-divisions.ts'

const holding: ReadonlySet<SortName | 'none'> = new Set(['country', 'division'])
const containment = /^,\s+/
/**
 * "Paris, Texas", "Athens, Ga.": the place named after the comma is in another country, and is no next item of a
 * list.
 */
export function isContainedElsewhere(
  { mentions }: Entity,
  { country }: EntityRecord,
  { text, entityAt, getRecord }: ArticleContext,
): boolean {
  return (
    country !== undefined &&
    mentions.some(({ end }) => {
      const short = getShortDivisionBehind(text, end)
      if (short !== null) return short !== country
      const gap = containment.exec(text.slice(end, end + 4))
      const start = end + (gap?.[0].length ?? 0)
      const container = gap && entityAt(start)
      if (!container || container.type !== 'LOC') return false
      const stop = container.mentions.find((mention) => mention.start === start)?.end ?? start
      if (beforeNext.test(text.slice(stop, stop + reachOfNext))) return false
      const holders = container.candidates
        .filter((candidate) => holding.has(getSort(candidate) ?? 'none'))
        .flatMap((candidate) => getRecord(candidate)?.country ?? [])
      return holders.length > 0 && !holders.includes(country)
    })
  )
}
