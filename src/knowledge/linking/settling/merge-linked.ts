import { particlesOf } from '../../../languages/words-in-linking.ts'
import type { Entity } from '../../../model/annotation.ts'
import type { EntityRecord } from '../../../model/knowledge.ts'
import { recordKey } from '../../../model/record-key.ts'
import { fold } from '../../../text/fold.ts'
import type { KnowledgeBase } from '../../knowledge-base.ts'
import { isOneThing } from './one-thing.ts'

/**
 * Entities that turned out to be one thing («غزة» and «قطاع غزة»), or whose records stand for one in
 * two packs («منظمة الصحة» and «منظمة الصحة العالمية»), become one, with every mention, under the
 * fullest of their names. A name goes without what its record does not write before it:
 * «والضفة الغربية» is «الضفة الغربية». What the reader decided for one of the names stays with the
 * whole, under the very name that it was decided for: that is how it is undone.
 */
export function mergeLinked(
  entities: readonly Entity[],
  knowledge: Pick<KnowledgeBase, 'getRecord'>,
): Entity[] {
  const byLink = new Map<string, Entity>()
  const merged: Entity[] = []
  for (const entity of entities) {
    const key = entity.link && recordKey(entity.link)
    const record = entity.link && knowledge.getRecord(entity.link)
    const name = record && !isDecided(entity) ? withoutAttached(entity.name, record) : entity.name
    const known =
      key === null
        ? undefined
        : (byLink.get(key) ?? findInOtherPack(entity, record, byLink, knowledge))
    if (known) {
      known.mentions = [...known.mentions, ...entity.mentions].sort((a, b) => a.start - b.start)
      known.introduction ??= entity.introduction
      if (isDecided(known)) continue
      if (isDecided(entity)) takeDecision(known, entity)
      else if (name.length > known.name.length) known.name = name
      continue
    }
    const own = { ...entity, name }
    merged.push(own)
    if (key !== null) byLink.set(key, own)
  }
  return merged
}

/**
 * The entity before it whose record, of another pack, stands for the same thing: one is then among
 * the other's candidates. Not of persons: two may bear one name. Not where the reader chose a pack's.
 */
function findInOtherPack(
  entity: Entity,
  record: EntityRecord | null,
  byLink: ReadonlyMap<string, Entity>,
  { getRecord }: Pick<KnowledgeBase, 'getRecord'>,
): Entity | undefined {
  if (!record || record.type === 'PER' || isDecided(entity)) return undefined
  const { link, candidates } = entity
  const isCandidateOf = (other: Entity) =>
    other.candidates.some(({ pack, id }) => pack === link!.pack && id === link!.id) ||
    candidates.some(({ pack, id }) => pack === other.link!.pack && id === other.link!.id)
  return [...byLink.values()].find((other) => {
    if (other.link!.pack === link!.pack || isDecided(other) || !isCandidateOf(other)) return false
    const known = getRecord(other.link!)
    return known !== null && isOneThing(known, record)
  })
}

const isDecided = ({ chosen, retyped }: Entity): boolean => chosen !== undefined || retyped === true

function takeDecision(known: Entity, { name, type, chosen, retyped }: Entity): void {
  known.name = name
  if (chosen !== undefined) known.chosen = chosen
  if (retyped) Object.assign(known, { type, retyped })
}

/** The most letters that stand before a name as particles: «ولل». */
const mostAttached = 3

/** The name as the record writes it, when it is that with up to three letters more before it. */
function withoutAttached(name: string, { labels, aliases }: EntityRecord): string {
  const names = [...Object.values(labels), ...Object.values(aliases).flat()]
  if (names.includes(name)) return name
  const known = new Set(names.map((one) => fold(one)))
  if (known.has(fold(name))) return name
  const particles = particlesOf(name)
  for (let cut = 1; cut <= mostAttached; cut++) {
    const rest = name.slice(cut)
    // «حزب الواحة»: a word by itself is no particle
    if (rest.startsWith(' ')) break
    if (known.has(fold(rest))) return rest
    // «للضفة»: the article's alif is swallowed
    const whole = particles ? particles.article + rest : rest
    if (particles?.hidesArticle(name.slice(0, cut)) && known.has(fold(whole))) return whole
  }
  return name
}
