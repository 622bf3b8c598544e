/** Who is quoted about whom: whose names stand in whose words. */
import type { Entity } from '../../model/annotation.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import { covers } from '../../model/spans.ts'
import { groupClaims } from '../group-claims.ts'
import { getName } from '../lookups.ts'

export interface Quoted {
  speaker: string
  of: string
  /** statements of the speaker that name it */
  count: number
}

const types = new Set<Entity['type']>(['PER', 'ORG', 'GROUP'])

/** People, bodies and groups in the words of each who is named or told of, not of themselves. */
export function findQuoted(apparatus: Apparatus, lang: string): Quoted[] {
  const found: Quoted[] = []
  for (const { name, entity: own, claims } of groupClaims(apparatus, lang)) {
    if (name === null) continue
    for (const entity of apparatus.entities) {
      if (entity.id === own || !types.has(entity.type)) continue
      const count = claims.filter(({ content }) =>
        content.some((span) => entity.mentions.some((mention) => covers(span, mention))),
      ).length
      const of = getName(apparatus, entity, lang).text
      if (count > 0 && of !== name) found.push({ speaker: name, of, count })
    }
  }
  return found
}

/** The names on one side, those of most statements first. */
export function rankNames(quoted: readonly Quoted[], side: 'speaker' | 'of'): string[] {
  const sums = new Map<string, number>()
  for (const one of quoted) sums.set(one[side], (sums.get(one[side]) ?? 0) + one.count)
  return [...sums].sort((a, b) => b[1] - a[1]).map(([name]) => name)
}
