import { particlesOf } from '../../../languages/words-in-linking.ts'
import type { Entity } from '../../../model/annotation.ts'
import type { EntityRecord } from '../../../model/knowledge.ts'
import { recordKey } from '../../../model/record-key.ts'
import { fold } from '../../../text/fold.ts'
import { isWordUnit } from '../../../text/letters.ts'
import { onceFor } from '../../../text/once.ts'
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
  const linked = createLinked()
  const merged: Entity[] = []
  for (const entity of entities) {
    const key = entity.link && recordKey(entity.link)
    const record = entity.link && knowledge.getRecord(entity.link)
    const name = record && !isDecided(entity) ? withoutAttached(entity.name, record) : entity.name
    const known =
      key === null
        ? undefined
        : (linked.by(key) ?? findInOtherPack(entity, record, linked, knowledge))
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
    if (key !== null) linked.add(key, own)
  }
  return merged
}

/** The linked entities up to one, to be found by their record and by their candidates. */
interface Linked {
  add(key: string, entity: Entity): void
  by(key: string): Entity | undefined
  /** those of which the entity's record is a candidate or whose record is one of its own, in order */
  besides(key: string, entity: Entity): Entity[]
}

function createLinked(): Linked {
  const byLink = new Map<string, Entity>()
  const byCandidate = new Map<string, Entity[]>()
  const places = new Map<Entity, number>()
  return {
    add(key, entity) {
      byLink.set(key, entity)
      places.set(entity, places.size)
      for (const candidate of entity.candidates) {
        const own = recordKey(candidate)
        const others = byCandidate.get(own)
        if (others) others.push(entity)
        else byCandidate.set(own, [entity])
      }
    },
    by: (key) => byLink.get(key),
    besides(key, { candidates }) {
      const found = new Set(byCandidate.get(key))
      for (const candidate of candidates) {
        const other = byLink.get(recordKey(candidate))
        if (other) found.add(other)
      }
      return [...found].sort((a, b) => places.get(a)! - places.get(b)!)
    },
  }
}

/**
 * The entity before it whose record, of another pack, stands for the same thing: one is then among
 * the other's candidates. Not of persons: two may bear one name. Not where the reader chose a pack's.
 */
function findInOtherPack(
  entity: Entity,
  record: EntityRecord | null,
  linked: Pick<Linked, 'besides'>,
  { getRecord }: Pick<KnowledgeBase, 'getRecord'>,
): Entity | undefined {
  if (!record || record.type === 'PER' || isDecided(entity)) return undefined
  const link = entity.link!
  return linked.besides(recordKey(link), entity).find((other) => {
    if (other.link!.pack === link.pack || isDecided(other)) return false
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

/** A record's names, folded; it lives as long as its pack, and most articles name the same ones. */
const getFoldedNames = onceFor(
  ({ labels, aliases }: EntityRecord): ReadonlySet<string> =>
    new Set([...Object.values(labels), ...Object.values(aliases).flat()].map(fold)),
)

/** The name as the record writes it, when it is that with up to three letters more before it. */
function withoutAttached(name: string, record: EntityRecord): string {
  const known = getFoldedNames(record)
  if (known.has(fold(name))) return name
  const particles = particlesOf(name)
  for (let cut = 1; cut <= mostAttached; cut++) {
    const rest = name.slice(cut)
    // «حزب الواحة», "U.S. Wells Board": a word by itself is no particle
    if (!isWordUnit(rest, 0)) break
    if (known.has(fold(rest))) return rest
    // «للضفة»: the article's alif is swallowed
    const whole = particles ? particles.article + rest : rest
    if (particles?.hidesArticle(name.slice(0, cut)) && known.has(fold(whole))) return whole
  }
  return name
}
