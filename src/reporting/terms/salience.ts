/**
 * The salience of each name: what the article is about, against where it happens and who is only
 * its source.
 */
import type { Entity } from '../../model/annotation.ts'
import type { TextDocument } from '../../model/text.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { fold } from '../../text/fold.ts'

export interface Salience {
  /** 0–1 */
  weightOf(entity: Entity): number
  /** by id: the article is about it; it is not only a place or a source */
  isCore(id: string): boolean
}

/**
 * Countries and continents occur in every other story, other places in many; an outlet is mostly
 * the source.
 */
const wide = new Set(['country', 'continent'])
const worth = { wide: 0.25, place: 0.5, outlet: 0.2 }
/**
 * From this many mentions on, an article is about a name that its title lacks; a text shorter than
 * this is about whatever it names.
 */
const often = 3
const short = 600

export function createSalience(
  { title, text }: TextDocument,
  entities: readonly Entity[],
  knowledge: KnowledgeBase,
): Salience {
  const heading = ` ${fold(title ?? '')} `
  const cores = new Set<string>()
  const weights = new Map<string, number>()
  for (const entity of entities) {
    const kind = (entity.link && knowledge.getRecord(entity.link)?.kind) ?? ''
    const { id, type, mentions, name } = entity
    const inTitle = heading.includes(` ${fold(name)} `)
    const factor = wide.has(kind)
      ? worth.wide
      : type === 'LOC'
        ? worth.place
        : kind === 'outlet' && !inTitle
          ? worth.outlet
          : 1
    // frequency matters, with a bound: the tenth mention adds little to the third
    weights.set(id, factor * Math.min(1, 0.45 + 0.2 * Math.log2(1 + mentions.length)))
    if (factor >= worth.place && (inTitle || mentions.length >= often || text.length < short))
      cores.add(id)
  }
  return { weightOf: ({ id }) => weights.get(id) ?? 0.01, isCore: (id) => cores.has(id) }
}
