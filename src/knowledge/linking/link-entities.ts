import type { Entity, Mention } from '../../model/annotation.ts'
import { atOnce, eachInParts, type InParts } from '../../model/in-parts.ts'
import type { EntityType } from '../../model/kinds.ts'
import type { TextDocument } from '../../model/text.ts'
import type { Choice } from '../../model/choice.ts'
import type { EntityRecord } from '../../model/knowledge.ts'
import type { KnowledgeBase } from '../knowledge-base.ts'
import { createArticleContext, type ArticleContext } from './surroundings/article-context.ts'
import {
  applyChoice,
  getAlternatives,
  getChoice,
  indexChoices,
  type ToldByArticle,
} from './settling/choices.ts'
import { chooseCountryOfTeam } from './settling/country-or-team.ts'
import { countVotes } from './settling/country-votes.ts'
import { createCoverage, isPartOfLongerName } from './settling/part-of-name.ts'
import { findCandidates } from './candidates/find-candidates.ts'
import { getSort } from './kind-words.ts'
import { createListReader } from './surroundings/list-mates.ts'
import { preferLarger, preferWholeName } from './settling/namesakes.ts'
import { linkOwnCountryBodies } from './settling/own-country-bodies.ts'
import { placeMentions } from './surroundings/placed-mentions.ts'
import { linkBesideFullNames } from './candidates/phrases-of-named.ts'
import { linkSurnames } from './candidates/surnames.ts'
import { findSurroundings, type Surroundings } from './surroundings/surroundings.ts'
import { getRichest, groupRecords, isSameThing } from './settling/group-records.ts'
import { weighByArticle } from './weighing/weigh-by-article.ts'
import { withoutTeamsOffSport } from './weighing/teams-off-sport.ts'
import type { LinkQuestion } from './link-question.ts'
import {
  readName,
  weighByName,
  type NamedCandidate,
  type WeighedName,
} from './weighing/weigh-by-name.ts'
import { weighObjections } from './weighing/weigh-objections.ts'
import { thresholds } from './weights.ts'
import { gather } from '../../text/gather.ts'

/** Odds from which a name is plain, and by how many times it must lead every other thing. */
const plainOdds = 6
const plainLead = 30
/**
 * A name borne by more records than this is held against the article for the likeliest of them. A
 * party's may be borne in twenty countries, each as likely as the next.
 */
const mostWeighed = 10
const mostBodiesWeighed = 40

interface Named {
  name: WeighedName
  /** likeliest first */
  weighed: NamedCandidate[]
}

/**
 * Gives each entity the record it stands for, or none when that is not sure: no note is better than
 * a wrong one. What the reader chose for a name goes before all; what he called no name is left out,
 * and an adverb that only may be a place («دوما»). Candidates come back best first,
 * their score the share of probability. Returns new entities. Told in docs/linking.md.
 */
export const linkEntities = (
  found: readonly Entity[],
  document: TextDocument,
  knowledge: KnowledgeBase,
  choices: readonly Choice[] = [],
): Entity[] => atOnce(linkInParts(found, document, knowledge, choices))

/** `linkEntities`, which may be left behind each name that is weighed. */
export function* linkInParts(
  found: readonly Entity[],
  document: TextDocument,
  knowledge: KnowledgeBase,
  choices: readonly Choice[] = [],
): InParts<Entity[]> {
  const aroundOf = createSurroundings(document.text)
  const { entities, derived } = findCandidates(found, document, knowledge, aroundOf)
  yield
  const context = createArticleContext(entities, document, knowledge)
  const placed = placeMentions(entities)
  const coverage = createCoverage(placed)
  const chosen = indexChoices(choices)
  const named = new Map<string, Named>()
  for (const entity of entities) {
    if (entity.candidates.length === 0 || isPartOfLongerName(entity, document, coverage)) continue
    const name = readName(entity, document.text, derived.get(entity.id))
    named.set(entity.id, { name, weighed: weighBearers(entity, name, context) })
    yield
  }
  const votes = countVotes(new Map([...named].map(([id, { weighed }]) => [id, weighed])), context)
  // once a name: each member of a list asks for all others
  const best = new Map([...named].map(([id, one]) => [id, likeliest(one)]))
  const getMates = createListReader(placed, document.text, ({ id }) => best.get(id) ?? null)
  const linked = yield* eachInParts(entities, (entity) => {
    const own = named.get(entity.id)
    if (own)
      return linkEntity(
        entity,
        {
          entity,
          name: own.name,
          around: aroundOf(entity),
          votes,
          sorts: new Set(own.weighed.map(({ record }) => getSort(record))),
          listed: getMates(entity),
          context,
        },
        own.weighed,
      )
    return entity.candidates.length === 0 ? entity : { ...entity, link: null, qid: null }
  })
  const bodies = linkOwnCountryBodies(linked, document, knowledge, context)
  yield
  const all = linkSurnames(linkBesideFullNames(bodies, knowledge), knowledge)
  const told = { day: document.date, countries: countriesOf(all, knowledge) }
  return gather(all, (entity) => {
    const choice = getChoice(chosen, entity, document.lang)
    const own = named.get(entity.id)?.name
    const isOnlyAdverb = own?.isAdverb && !own.isDirection && !entity.link
    if (choice?.as === 'nothing' || (!choice && isOnlyAdverb)) return []
    return withAlternatives(
      (choice && applyChoice(entity, choice, knowledge)) ?? entity,
      knowledge,
      told,
    )
  })
}

/** Those who may bear a name, likeliest first. */
function weighBearers(
  entity: Entity,
  name: WeighedName,
  context: ArticleContext,
): NamedCandidate[] {
  const bearers = gather(
    entity.candidates,
    (candidate) => weighByName(entity, name, candidate, context) ?? [],
  )
  return preferWholeName(withoutTeamsOffSport(bearers, name, context), name)
    .sort((a, b) => b.odds - a.odds)
    .slice(0, entity.type === 'ORG' ? mostBodiesWeighed : mostWeighed)
}

/** ISO codes of the countries of what is linked. */
const countriesOf = (entities: readonly Entity[], knowledge: KnowledgeBase): Set<string> =>
  new Set(gather(entities, ({ link }) => (link && knowledge.getRecord(link)?.country) ?? []))

/** Reads what stands around an entity's mentions, once for those that have the same. */
function createSurroundings(text: string): (entity: Entity) => Surroundings {
  const known = new WeakMap<readonly Mention[], Surroundings>()
  return (entity) => {
    const { mentions } = entity
    let around = known.get(mentions)
    if (!around) known.set(mentions, (around = findSurroundings(entity, text)))
    return around
  }
}

/** The least odds against all others together at which a record may decide a list's category. */
const listLead = 2

/** The record of which a name by itself surely speaks; null when that is open. */
function likeliest(named: Named): EntityRecord | null {
  const [best] = named.weighed
  if (!best) return null
  const rivals = named.weighed.reduce(
    (sum, other) => (other === best || isSameThing(best, other) ? sum : sum + other.odds),
    1,
  )
  return best.odds >= rivals * listLead ? best.record : null
}

function withAlternatives(entity: Entity, knowledge: KnowledgeBase, told: ToldByArticle): Entity {
  const others = getAlternatives(entity, knowledge, told)
  return others.length > 0 ? { ...entity, others } : entity
}

/**
 * Whether a name hardly means anything else, so that the article's words need not be asked for it,
 * as most names of countries; not so of parties, or when a word beside it asks for another of its
 * records, or a team may be meant.
 */
function isPlain(
  { isCommon, isAdverb, isDerived }: WeighedName,
  { heads }: Surroundings,
  [best, ...others]: readonly NamedCandidate[],
): boolean {
  if (
    !best ||
    isCommon ||
    isAdverb ||
    best.record.type === 'PER' ||
    getSort(best.record) === 'party' ||
    best.exactness === 'hint' ||
    best.odds < plainOdds
  )
    return false
  const isAskedFor = ({ record }: NamedCandidate) => {
    const sort = getSort(record)
    return sort !== null && heads.has(sort)
  }
  if (!isAskedFor(best) && others.some(isAskedFor)) return false
  if (isDerived && others.some(({ record }) => getSort(record) === 'club')) return false
  return others.every((other) => other.odds * plainLead < best.odds || isSameThing(best, other))
}

/**
 * Corrects the type by the record: a body that was tagged as a place, or a place tagged as a body,
 * product or other thing.
 */
const isRetyped = (read: EntityType, type: EntityType): boolean =>
  read !== 'PER' && type !== 'PER' && (read === 'LOC') !== (type === 'LOC')

function linkEntity(
  entity: Entity,
  asked: LinkQuestion,
  weighed: readonly NamedCandidate[],
): Entity {
  const { around } = asked
  const answered = isPlain(asked.name, around, weighed)
    ? weighed.map((one) => weighObjections(one, asked))
    : gather(weighed, (one) => weighByArticle(one, asked) ?? [])
  const things = groupRecords(preferLarger(answered, around))
  const all = things.reduce((sum, { odds }) => sum + odds, 1)
  const share = new Map(
    gather(things, ({ records, odds }) =>
      records.map(({ candidate }) => [candidate, odds / all] as const),
    ),
  )
  const candidates = entity.candidates
    .map((candidate) => ({ ...candidate, score: share.get(candidate) ?? 0 }))
    .sort((a, b) => b.score - a.score)
  const [first] = things
  const isSure = first !== undefined && first.odds / all >= thresholds.share
  const best = isSure ? first : chooseCountryOfTeam(things, asked)
  if (!best) return { ...entity, candidates, link: null, qid: null }
  const {
    candidate: { pack, id },
    record: { type },
  } = getRichest(best, asked.context.date)
  return {
    ...entity,
    type: isRetyped(entity.type, type) ? type : entity.type,
    candidates,
    link: { pack, id },
    qid: best.records.find(({ record }) => record.qid)?.record.qid ?? null,
  }
}
