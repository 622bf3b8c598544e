import type { Candidate, Entity } from '../../../model/annotation.ts'
import type { TextDocument } from '../../../model/text.ts'
import { getOwnLinkingWords, patternOf } from '../../../languages/words-in-linking.ts'
import type { KnowledgeBase } from '../../knowledge-base.ts'
import { isInSportSection, nameTeam } from '../surroundings/on-sport.ts'
import type { Surroundings } from '../surroundings/surroundings.ts'
import { asPlace } from './as-place.ts'
import { findWholeNames } from './find-whole-names.ts'
import { findOwnOutlet, isOnlyOf, isShortFor } from './own-outlet.ts'
import { askForAgency, askForAnother, askForTeams, askOtherwise, askWithNoun } from './questions.ts'
import { splitSharedNoun } from './shared-noun.ts'
import { gather } from '../../../text/gather.ts'

/**
 * Entities with every record that may be meant, and by entity the other names under which these
 * were found.
 */
export interface Prepared {
  entities: Entity[]
  derived: ReadonlyMap<string, readonly string[]>
}

/**
 * Adds records to entities that no pack names as the article writes them. The packs are asked once
 * for all ways of writing together.
 */
export function findCandidates(
  found: readonly Entity[],
  { text, lang, url }: TextDocument,
  knowledge: KnowledgeBase,
  aroundOf: (entity: Entity) => Surroundings,
): Prepared {
  const findPlaces = (name: string) =>
    (findWholeNames([name], knowledge)[0]?.candidates ?? []).filter(({ type }) => type === 'LOC')
  const shared = getOwnLinkingWords(lang)?.sharedNoun
  const split = shared ? splitSharedNoun(found, text, shared, findPlaces) : found
  const entities = split.map((entity) => asPlace(entity, text, aroundOf, findPlaces))
  const isOnSport = isInSportSection(url) || sport.test(text) || nameTeam(entities)
  const questions = gather(entities, (entity) =>
    entity.candidates.length > 0
      ? askForAnother(entity, isOnSport, aroundOf)
      : askOtherwise(entity, lang, knowledge),
  )
  questions.push(...gather(entities, (entity) => askWithNoun(entity, text)))
  questions.push(...gather(entities, (entity) => askForAgency(entity, text)))
  if (isOnSport) for (const entity of entities) questions.push(...askForTeams(entity))
  const hits = findWholeNames(
    questions.map(({ name }) => name),
    knowledge,
  )
  const candidates = new Map<string, Candidate[]>()
  const derived = new Map<string, string[]>()
  questions.forEach(({ entity, name, allows, isDerived }, i) => {
    const allowed = (hits[i]?.candidates ?? []).filter(allows)
    if (allowed.length === 0) return
    const known = candidates.get(entity.id) ?? entity.candidates
    candidates.set(entity.id, [
      ...known,
      ...allowed.filter((one) => !known.some(({ pack, id }) => pack === one.pack && id === one.id)),
    ])
    if (isDerived) derived.set(entity.id, [...(derived.get(entity.id) ?? []), name])
  })
  const own = findOwnOutlet(url, knowledge)
  for (const entity of entities) {
    const { id, type, name } = entity
    if (own === null || type !== 'ORG' || !(isShortFor(name, own) || isOnlyOf(entity, own)))
      continue
    candidates.set(id, [own.candidate])
    derived.set(id, [own.label])
  }
  return {
    entities: entities.map((entity) =>
      candidates.has(entity.id) ? { ...entity, candidates: candidates.get(entity.id)! } : entity,
    ),
    derived,
  }
}

/** Words without which nothing plays. */
const sport = new RegExp(patternOf('sportSigns'))
