import type { Candidate, Entity, NameHit } from '../../model/annotation.ts'
import type { TextDocument } from '../../model/text.ts'
import type { KnowledgeBase } from '../knowledge-base.ts'
import { getCountryWords } from './country-words.ts'
import { splitCounties } from './county-lists.ts'
import { asDateline } from './datelines.ts'
import { deriveNames } from './derived-names.ts'
import { withHeadedCandidates } from './headed-name.ts'
import { splitNationality, type NationalName } from './national-names.ts'

/** Entities with every record that may be meant, and by entity the other names under which these were found. */
export interface Prepared {
  entities: Entity[]
  derived: ReadonlyMap<string, readonly string[]>
}

/** Adds records to entities that no pack names as the article writes them. The packs are asked once for all other ways of writing. */
export function findCandidates(found: readonly Entity[], { text, lang, url }: TextDocument, knowledge: KnowledgeBase): Prepared {
  const own = findOwnOutlet(url, knowledge)
  const findPlaces = (name: string) => findWhole(name, lang, knowledge).filter(({ type }) => type === 'LOC')
  const split = lang === 'en' ? splitCounties(found, text, findPlaces) : found
  const entities = split.map((entity) => withHeadedCandidates(asDateline(entity, text, findPlaces), lang, knowledge))
  const asked: { entity: Entity; name: string; of: NationalName | null }[] = []
  for (const entity of entities) {
    if (entity.candidates.length > 0 || entity.type === 'GROUP') continue
    for (const name of deriveNames(entity.name, entity.type, lang)) asked.push({ entity, name, of: null })
    for (const of of splitNationality(entity, lang)) asked.push({ entity, name: of.rest, of })
  }
  const ofOwn = new Map(entities.filter((entity) => own !== null && entity.type === 'ORG' && isShortFor(entity.name, own.label)).map(({ id }) => [id, own!]))
  const hits = findEach(asked.map(({ name }) => name), lang, knowledge), candidates = new Map<string, Candidate[]>(), derived = new Map<string, string[]>()
  asked.forEach(({ entity, name, of }, i) => {
    const fitting = (hits[i]?.candidates ?? []).filter((candidate) => fits(candidate, entity) && (of === null || isOf(of, candidate, lang, knowledge)))
    if (fitting.length === 0) return
    const known = candidates.get(entity.id) ?? []
    candidates.set(entity.id, [...known, ...fitting.filter((one) => !known.some(({ pack, id }) => pack === one.pack && id === one.id))])
    derived.set(entity.id, [...derived.get(entity.id) ?? [], name])
  })
  for (const [id, { candidate, label }] of ofOwn) {
    candidates.set(id, [candidate])
    derived.set(id, [label])
  }
  return { entities: entities.map((entity) => candidates.has(entity.id) ? { ...entity, candidates: candidates.get(entity.id)! } : entity), derived }
}

/** The outlet that published the article, under its English label; null when no pack knows it. */
function findOwnOutlet(url: string | null, knowledge: KnowledgeBase): { candidate: Candidate; label: string } | null {
  const key = url !== null && URL.canParse(url) ? knowledge.getOwnerOfHost(new URL(url).hostname) : null, record = key && knowledge.getRecord(key)
  if (!key || !record?.labels.en) return null
  return { candidate: { ...key, type: record.type, kind: record.kind, score: record.prior ?? 0 }, label: record.labels.en }
}

/** "The Times" in The New York Times is itself. */
const isShortFor = (name: string, label: string): boolean => /^the /i.test(name) && label.length > name.length && label.endsWith(name.slice(3))

const fits = ({ type }: Candidate, entity: Entity) => type === entity.type || entity.type !== 'PER' && entity.type !== 'LOC' && type !== 'PER' && type !== 'LOC' || entity.type === 'MISC' && type === 'LOC'

/** Whether a record is of the country whose people the name speaks of. */
function isOf({ people }: NationalName, candidate: Candidate, lang: string, knowledge: KnowledgeBase): boolean {
  const country = knowledge.getRecord(candidate)?.country
  return country !== undefined && getCountryWords(country, lang, knowledge)?.demonyms.some((word) => people.includes(word)) === true
}

const findWhole = (name: string, lang: string, knowledge: KnowledgeBase): readonly Candidate[] => findEach([name], lang, knowledge)[0]?.candidates ?? []

/** For each name the hit that is the whole of it; no name goes over the end of a line. */
function findEach(names: readonly string[], lang: string, knowledge: KnowledgeBase): (NameHit | null)[] {
  if (names.length === 0) return []
  const byStart = new Map(knowledge.findNames(names.join('\n'), lang).filter(({ hint }) => !hint).map((hit) => [hit.start, hit]))
  let start = 0
  return names.map((name) => {
    const hit = byStart.get(start), end = start + name.length
    start = end + 1
    return hit && hit.end === end ? hit : null
  })
}
