/** The names that an article is about, as its language's Wikipedia may call them. */
import type { Apparatus } from '../../model/apparatus.ts'
import type { Entity } from '../../model/annotation.ts'
import { ownPack } from '../../model/own-note.ts'
import { getNotes } from '../lookups.ts'

export interface Subject {
  /** to be asked for */
  title: string
  lang: string
  /** as the article writes it */
  shown: string
}

/** How many are offered: an article is rarely about more than the first few. */
const most = 3

/**
 * Persons, bodies, events and things before places, the most often named first; never a country,
 * nor what only the reader's own notes name.
 */
export function getSubjects(apparatus: Apparatus): Subject[] {
  const { lang } = apparatus.document
  const recordOf = (entity: Entity) =>
    getNotes(apparatus, entity).find(({ pack }) => pack !== ownPack)?.record
  const weight = (entity: Entity) =>
    entity.mentions.length * (recordOf(entity) ? 2 : 1) * (entity.type === 'LOC' ? 0.5 : 1)
  const wanted = apparatus.entities.filter(
    (entity) =>
      !['country', 'continent', 'outlet'].includes(recordOf(entity)?.kind ?? '') &&
      !(entity.type === 'LOC' && !recordOf(entity)),
  )
  return wanted
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, most)
    .map((entity) => ({
      title: recordOf(entity)?.labels[lang] ?? entity.name,
      lang,
      shown: entity.name,
    }))
}
