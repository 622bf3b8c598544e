import type { Entity } from '../../../model/annotation.ts'
import type { EntityRecord } from '../../../model/knowledge.ts'
import { getSort, type SortName } from '../kind-words.ts'
import { conjunction, listGap } from './list-gaps.ts'
import type { Placed } from './placed-mentions.ts'

/**
 * What the other members of a list in which a name stands are most of all: "Arizona, Georgia,
 * Nevada" are states of one country.
 */
export interface ListedWith {
  sort: SortName
  /** ISO code; null where the records tell none, and for what is listed over borders */
  country: string | null
  /** how many of them */
  count: number
}

/**
 * Members looked at on either side, mentions of a name, and the share of a list that must be of one
 * sort.
 */
const reach = 5
const mostMentions = 4
const leastShare = 0.66
const longestGap = 6
/** «إنفيديا» و«آبل» are as much a list as without the marks. */
const quotes = /^["”»]|["“«]$/g

/**
 * `bestOf`: what a name by itself most likely means, null when that is open. Gives null for a name
 * that stands in no list.
 */
export function createListReader(
  placed: readonly Placed[],
  text: string,
  bestOf: (entity: Entity) => EntityRecord | null,
): (entity: Entity) => ListedWith | null {
  const placeOf = new Map(placed.map(({ mention }, i) => [mention.start, i]))
  const gaps = readGaps(placed, text)
  return (entity) => {
    const mates = new Set<Entity>()
    for (const { start } of entity.mentions.slice(0, mostMentions)) {
      const at = placeOf.get(start)
      if (at === undefined) continue
      const members = new Set<Entity>()
      let joined = false
      for (const step of [-1, 1]) {
        for (let k = at; Math.abs(k + step - at) <= reach; k += step) {
          const gap = gaps[step > 0 ? k : k - 1] ?? Gap.none
          if (gap === Gap.none) break
          joined ||= gap === Gap.conjunction
          members.add(placed[k + step]!.entity)
        }
      }
      members.delete(entity)
      // "Reno, Nevada" is a place within another and no list
      if (members.size > 1 || joined) for (const member of members) mates.add(member)
    }
    return mates.size > 0 ? readMates([...mates].flatMap((mate) => bestOf(mate) ?? [])) : null
  }
}

const Gap = { none: 0, list: 1, conjunction: 2 } as const

/** What stands between each mention and the next: read once, since lists are walked from each member. */
const readGaps = (placed: readonly Placed[], text: string): Uint8Array =>
  Uint8Array.from(placed, ({ mention }, i) => {
    const next = placed[i + 1]?.mention
    if (!next || next.start - mention.end > longestGap) return Gap.none
    const gap = text.slice(mention.end, next.start).replace(quotes, '')
    if (!listGap.test(gap)) return Gap.none
    return conjunction.test(gap) ? Gap.conjunction : Gap.list
  })

/** What lists keep to one country; companies and states stand side by side. */
export const withinCountry: ReadonlySet<SortName> = new Set(['division', 'town'])

function readMates(records: readonly EntityRecord[]): ListedWith | null {
  const counts = new Map<string, ListedWith>()
  let best: ListedWith | null = null
  for (const record of records) {
    const sort = getSort(record)
    if (sort === null) continue
    const country = withinCountry.has(sort) ? (record.country ?? null) : null
    const key = `${sort} ${country}`
    const known = counts.get(key) ?? { sort, country, count: 0 }
    known.count++
    counts.set(key, known)
    if (!best || known.count > best.count) best = known
  }
  return best && best.count >= records.length * leastShare ? best : null
}
