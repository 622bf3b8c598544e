/** Bodies that an article names as their own country does: "the Foreign Ministry". */
import {
  getLinkingPart,
  getOwnLinkingWords,
  looseFormsOf,
} from '../../../languages/words-in-linking.ts'
import type { Candidate, Entity } from '../../../model/annotation.ts'
import type { RecordKey } from '../../../model/record-key.ts'
import type { TextDocument } from '../../../model/text.ts'
import { firstIndex } from '../../../text/first-from.ts'
import { fold } from '../../../text/fold.ts'
import { hasCase } from '../../gazetteer/case-rules.ts'
import type { KnowledgeBase } from '../../knowledge-base.ts'
import { findNounsOfDivisions, nounOf } from '../weighing/bodies-of-divisions.ts'
import { isOnDivision } from './federal-divisions.ts'
import { countryKey, getCountryWords } from '../surroundings/country-words.ts'
import { findWholeNames } from '../candidates/find-whole-names.ts'
import type { ArticleContext } from '../surroundings/article-context.ts'
import { teamKinds } from '../surroundings/on-sport.ts'
import { isDatelineOfPlace } from '../surroundings/is-dateline.ts'
import { bodiesOfState, getSortsOfHead } from '../kind-words.ts'
import { wordsAfter } from '../surroundings/surroundings.ts'
import { gather } from '../../../text/gather.ts'

/**
 * A body of which no pack has the bare name takes the record of the country from which the report
 * was sent, or else of the only one that the article names, or of which it names four things at
 * least and four times as many as of any other, where that record bears the name with the
 * country's: "the Foreign Ministry" under the dateline of Tokyo. A sentence that begins in another
 * country speaks of that one's: "In Washington, the Supreme Court". Not where another country's body of
 * this name is named in full, nor of a division («المحكمة العليا في ولاية …»), nor a club outside sport.
 */
export function linkOwnCountryBodies(
  entities: readonly Entity[],
  document: TextDocument,
  knowledge: KnowledgeBase,
  { isOnSport }: ArticleContext,
): Entity[] {
  const starts = new Map(
    gather(entities, (entity) => entity.mentions.map(({ start }) => [start, entity] as const)),
  )
  const entityAt = (start: number) => starts.get(start) ?? null
  const { lang } = document
  const ofDivisions = findNounsOfDivisions(entities, document.text, entityAt)
  const bare = entities.filter(
    (entity) =>
      (isBare(entity, lang) || isOfEveryState(entity, lang)) &&
      !hasDivisionBehind(entity, document.text) &&
      !ofDivisions.has(nounOf(entity.name)),
  )
  if (bare.length === 0) return [...entities]
  const mayBeTeam = isOnSport(new Set())
  const home = findCountry(entities, document, knowledge)
  const join = getLinkingPart(lang, 'joinNationality')
  const placeBefore = findOpeningPlaces(entities, document.text)
  const codeOf = (entity: Entity) => {
    const place = placeBefore(entity)
    return (place && knowledge.getRecord(place)?.country) ?? home
  }
  const codes = new Map(bare.map((entity) => [entity.id, codeOf(entity)] as const))
  const asked = gather(bare, (entity) => {
    const code = codes.get(entity.id)
    const country = code && getNames(code, lang, knowledge)
    return code && country ? join(entity.name, country).map((name) => ({ entity, name, code })) : []
  })
  const hits = findWholeNames(
    asked.map(({ name }) => name),
    knowledge,
  )
  const linked = gather(entities, ({ id, name, link }) =>
    link ? [{ id, link, folded: fold(name) }] : [],
  )
  const found = new Map<string, Candidate>()
  asked.forEach(({ entity, code }, i) => {
    const own = (hits[i]?.candidates ?? []).find(
      (one) =>
        one.type === 'ORG' &&
        (mayBeTeam || !teamKinds.has(one.kind)) &&
        knowledge.getRecord(one)?.country === code,
    )
    if (!own || (own.kind === 'ministry' && isOnDivision(entities, code, knowledge))) return
    if (!isNamedElsewhere(entity, linked, code, knowledge)) found.set(entity.id, own)
  })
  return entities.map((entity) => {
    const own = found.get(entity.id)
    if (own) return linkTo(entity, own, knowledge)
    const code = codes.get(entity.id)
    const isElsewhere = code && entity.link && knowledge.getRecord(entity.link)?.country !== code
    return isElsewhere ? { ...entity, link: null, qid: null } : entity
  })
}

function linkTo(entity: Entity, own: Candidate, knowledge: KnowledgeBase): Entity {
  const { pack, id } = own
  const qid = knowledge.getRecord(own)?.qid ?? null
  return { ...entity, candidates: [{ ...own, score: 1 }], link: { pack, id }, qid }
}

/** A country's name and what comes from it; null where the packs do not know it. */
function getNames(code: string, lang: string, knowledge: KnowledgeBase) {
  const record = knowledge.getRecord(countryKey(code))
  const adjectives = getCountryWords(code, lang, knowledge)?.demonyms ?? []
  return record && { label: record.labels[lang] ?? '', english: record.labels.en ?? '', adjectives }
}

/**
 * No pack has the name, or only of bodies that other countries have as well ("Supreme Court"). One
 * word without capitals is as often an adjective, unless each state has such a body («الخارجية»).
 */
const isBare = ({ type, name, link, candidates }: Entity, lang: string): boolean =>
  type === 'ORG' &&
  link === null &&
  (name.includes(' ') || hasCase(name) || isStates(name, lang)) &&
  candidates.every(({ kind }) => bodiesOfState.has(kind))

/**
 * Linked by a name that each state gives its own, as by a pack that has that of one state alone:
 * "Conseil constitutionnel".
 */
const isOfEveryState = ({ type, name, link }: Entity, lang: string): boolean =>
  type === 'ORG' && link !== null && isStates(name, lang)

const isStates = (name: string, lang: string): boolean =>
  getOwnLinkingWords(lang)?.isOfEveryState?.(name) === true

/** UTF-16 units and words behind a name in which its division stands: "of the state of". */
const reach = 24
const wordsBehind = 3
const mostMentions = 5

const hasDivisionBehind = ({ mentions }: Entity, text: string): boolean =>
  mentions.slice(0, mostMentions).some(({ end }) =>
    wordsAfter(text, end, reach)
      .slice(0, wordsBehind)
      .some(({ folded }) =>
        looseFormsOf(folded).some((form) => getSortsOfHead(form)?.has('division')),
      ),
  )

/** A country of which an article names so many things, and so many for one of any other's. */
const leastLead = 4

/**
 * ISO code of the country whose bodies need no country's name; null when that is open. A report may
 * be sent from abroad: the dateline does not tell where another country has more things named.
 */
function findCountry(
  entities: readonly Entity[],
  { text }: TextDocument,
  knowledge: KnowledgeBase,
): string | null {
  const countryOf = ({ link }: Entity) => (link && knowledge.getRecord(link)?.country) ?? null
  const named = new Map<string, number>()
  for (const entity of entities) {
    const code = countryOf(entity)
    if (code) named.set(code, (named.get(code) ?? 0) + 1)
  }
  const sentFrom = entities.find(
    ({ type, link, mentions }) =>
      type === 'LOC' && link && mentions.some((mention) => isDatelineOfPlace(mention, text)),
  )
  if (sentFrom) {
    const code = countryOf(sentFrom)
    const own = code === null ? 0 : named.get(code)!
    return own > 1 || [...named.values()].every((count) => count <= own) ? code : null
  }
  const [first, second] = [...named].sort(([, a], [, b]) => b - a)
  if (!first) return null
  const [code, most] = first
  if (most >= leastLead * (second?.[1] ?? 1)) return code
  if (second) return null
  const { pack, id } = countryKey(code)
  return entities.some(({ link }) => link?.pack === pack && link.id === id) ? code : null
}

/** A sentence's end, a word of place and the space before the place with which the sentence begins. */
const opening = /(?:^|[.!?؟\n])\s*[\p{L}]{2,4} $/u
const reachOfOpening = 12
/** UTF-16 units from that place to a body of the sentence. */
const reachInSentence = 60

/**
 * The record of the place with which the sentence of a body's first mention begins: "In Paris, …"; of several
 * the one that the article names first.
 */
function findOpeningPlaces(
  entities: readonly Entity[],
  text: string,
): (body: Entity) => RecordKey | null {
  const places = gather(entities, ({ type, link, mentions }, number) =>
    type === 'LOC' && link ? mentions.map(({ start, end }) => ({ start, end, number, link })) : [],
  ).sort((a, b) => a.end - b.end)
  return ({ mentions: [first] }) => {
    if (!first) return null
    let found: (typeof places)[number] | null = null
    const from = first.start - reachInSentence
    for (let i = firstIndex(0, places.length, (at) => places[at]!.end < from); ; i++) {
      const place = places[i]
      if (!place || place.end > first.start) return found?.link ?? null
      if (found && found.number <= place.number) continue
      const opens = opening.test(text.slice(Math.max(0, place.start - reachOfOpening), place.start))
      if (opens && !/[.!?؟\n]/.test(text.slice(place.end, first.start))) found = place
    }
  }
}

/** Whether the article names such a body of another country: "the Iranian Foreign Ministry". */
function isNamedElsewhere(
  { id, name }: Entity,
  linked: readonly { id: string; link: RecordKey; folded: string }[],
  code: string,
  knowledge: KnowledgeBase,
): boolean {
  const folded = fold(name)
  return linked.some(
    (other) =>
      other.id !== id &&
      other.folded.includes(folded) &&
      knowledge.getRecord(other.link)?.country !== code,
  )
}
