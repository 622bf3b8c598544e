import type { Entity } from '../model/annotation.ts'

/**
 * Entities that turned out to be one thing («غزة» and «قطاع غزة») become one, with every mention,
 * under the fullest of their names.
 */
export function mergeLinked(entities: readonly Entity[]): Entity[] {
  const byLink = new Map<string, Entity>()
  const merged: Entity[] = []
  for (const entity of entities) {
    const key = entity.link && `${entity.link.pack}:${entity.link.id}`
    const known = key === null ? undefined : byLink.get(key)
    if (known) {
      known.mentions = [...known.mentions, ...entity.mentions].sort((a, b) => a.start - b.start)
      known.introduction ??= entity.introduction
      if (entity.name.length > known.name.length) known.name = entity.name
      continue
    }
    const own = { ...entity }
    merged.push(own)
    if (key !== null) byLink.set(key, own)
  }
  return merged
}
