import type { NameHit } from '../../../model/annotation.ts'
import type { KnowledgeBase } from '../../knowledge-base.ts'

/**
 * For each name the hit that is the whole of it, null where no pack has it: one question to the
 * packs. No name goes over the end of a line.
 */
export function findWholeNames(
  names: readonly string[],
  knowledge: KnowledgeBase,
): (NameHit | null)[] {
  if (names.length === 0) return []
  const byStart = new Map(
    knowledge
      .findNames(names.join('\n'))
      .filter(({ hint }) => !hint)
      .map((hit) => [hit.start, hit]),
  )
  let start = 0
  return names.map((name) => {
    const hit = byStart.get(start)
    const end = start + name.length
    start = end + 1
    return hit && hit.end === end ? hit : null
  })
}
