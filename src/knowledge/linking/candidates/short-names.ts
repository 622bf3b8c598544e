import { patternOf } from '../../../languages/words-in-linking.ts'
import type { Entity } from '../../../model/annotation.ts'
import { fold } from '../../../text/fold.ts'

/** Words by which a body's full name is longer than the name that everyone gives it. */
const before = new RegExp(`^(?:${patternOf('bodyBeginnings')}) `, 'i')
const after = new RegExp(` (?:${patternOf('bodyEndings')})$`, 'i')
const shortest = 3

/**
 * "Harvard" after "Harvard University": a body without a link takes that of the one body of the
 * article whose full name, linked, is its own with such a word. People's short names are put
 * together before linking; a place without a link gets none in this way.
 */
export function linkShortNames(entities: readonly Entity[]): Entity[] {
  const full = new Map<string, Entity | null>()
  for (const entity of entities) {
    if (!entity.link || entity.type !== 'ORG') continue
    for (const short of shortNames(entity.name)) full.set(short, full.has(short) ? null : entity)
  }
  if (full.size === 0) return [...entities]
  return entities.map((entity) => {
    const of = entity.link === null && entity.type === 'ORG' ? full.get(fold(entity.name)) : null
    if (!of?.link) return entity
    const { link, qid } = of
    const known = of.candidates.find(({ pack, id }) => pack === link.pack && id === link.id)
    return {
      ...entity,
      link,
      qid,
      candidates: known
        ? [
            known,
            ...entity.candidates.filter(({ pack, id }) => pack !== link.pack || id !== link.id),
          ]
        : entity.candidates,
    }
  })
}

function shortNames(name: string): string[] {
  return [...new Set([name.replace(after, ''), name.replace(before, '')])]
    .filter((short) => short !== name && short.length >= shortest)
    .map((short) => fold(short))
}
