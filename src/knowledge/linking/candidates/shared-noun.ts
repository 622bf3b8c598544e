import type { SharedNoun } from '../../../languages/words-in-linking.ts'
import type { Candidate, Entity, Mention } from '../../../model/annotation.ts'
import { listGap } from '../surroundings/list-gaps.ts'
import { placeMentions } from '../surroundings/placed-mentions.ts'

/** UTF-16 units between two members, and in which the noun behind the last one begins. */
const longestGap = 6
const reachBehind = 10
const mostMembers = 16

/**
 * "Orange, Riverside and San Bernardino Counties": each member of the list is a county, whatever
 * else its name may mean, so that it becomes an entity of its own, under the county's name where a
 * pack knows it. `noun`: the one that the language writes once for the whole list.
 */
export function splitSharedNoun(
  entities: readonly Entity[],
  text: string,
  { noun, plural, after, inName }: SharedNoun,
  findPlaces: (name: string) => Candidate[],
): Entity[] {
  if (!plural.test(text)) return [...entities]
  const placed = placeMentions(entities)
  const counted = new Map<Mention, Entity>()
  placed.forEach(({ mention }, last) => {
    const isLast =
      after.test(text.slice(mention.end, mention.end + reachBehind)) ||
      inName.test(text.slice(mention.start, mention.end))
    if (!isLast) return
    for (let k = last; k >= Math.max(0, last - mostMembers); k--) {
      const { mention: member, entity } = placed[k]!
      const next = placed[k + 1]
      if (
        k < last &&
        (next!.mention.start - member.end > longestGap ||
          !listGap.test(text.slice(member.end, next!.mention.start)))
      )
        break
      counted.set(member, entity)
    }
  })
  if (counted.size === 0) return [...entities]
  return entities
    .flatMap((entity) => {
      const members = entity.mentions.filter((mention) => counted.has(mention))
      const others = entity.mentions.filter((mention) => !counted.has(mention))
      if (members.length === 0) return [entity]
      const written = text.slice(members[0]!.start, members[0]!.end).replace(inName, '')
      const candidates = findPlaces(`${written} ${noun}`)
      const own: Entity = {
        ...entity,
        id: others.length > 0 ? `${entity.id}-${noun.toLowerCase()}` : entity.id,
        type: 'LOC',
        name: candidates.length > 0 ? `${written} ${noun}` : written,
        mentions: members,
        candidates,
      }
      return others.length > 0 ? [{ ...entity, mentions: others }, own] : [own]
    })
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
}
