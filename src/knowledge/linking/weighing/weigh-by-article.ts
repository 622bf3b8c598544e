import type { Candidate, Entity } from '../../../model/annotation.ts'
import type { EntityRecord } from '../../../model/knowledge.ts'
import { recordKey } from '../../../model/record-key.ts'
import { fold } from '../../../text/fold.ts'
import { hasOther, type ArticleContext } from '../surroundings/article-context.ts'
import { isEnoughForHint } from './enough-for-hint.ts'
import { isEnoughForPerson, isEnoughForSurname, signsOfRole } from './enough-for-person.ts'
import type { Evidence } from './evidence.ts'
import { getSort, type SortName } from '../kind-words.ts'
import { isPartOfState } from '../surroundings/part-of-state.ts'
import { playsForCountry, standsAsTeam } from '../surroundings/stands-as-team.ts'
import { getDescribed } from '../record-names.ts'
import { isSurelyNamed, sureShare } from './surely-named.ts'
import type { Surroundings } from '../surroundings/surroundings.ts'
import type { NamedCandidate, WeighedCandidate, WeighedName } from './weigh-by-name.ts'
import { isOwnHead } from './weigh-heads.ts'
import { weighObjections } from './weigh-objections.ts'
import { tellsOf } from '../surroundings/told-names.ts'
import { weights } from '../weights.ts'
import type { LinkQuestion } from '../link-question.ts'

/** Signs of a sort, and words of a description, beyond which more say nothing new. */
const mostSigns = 3
const mostWords = 3
/** Letters up to which a word of a description stands beside too many names. */
const shortNear = 3
/** The prior below which a pack itself holds that a common word rarely means the record. */
const unlikely = 0.4
/** What a common word or a thing of no type needs, as `sumOf` counts. */
const leastEvidence = 2

/**
 * The odds of a record once the article is asked; null when nothing but the bare name speaks for it
 * and that is not enough.
 */
export function weighByArticle(
  named: NamedCandidate,
  asked: LinkQuestion,
): WeighedCandidate | null {
  const found = findEvidence(named, asked)
  if (!isEnough(named, asked, found)) return null
  const { candidate, record } = named
  const { entity, name, around, context } = asked
  const { sort } = found
  let odds =
    weighObjections(named, asked).odds *
    weights.word ** Math.min(mostWords, found.words) *
    weights.sign ** Math.min(mostSigns, found.signs) *
    favourOf(record, asked)
  if (found.related) odds *= weights.related
  if (isDescribedNear(record, around, name, context)) odds *= weights.describedNear
  if (found.near) odds *= weights.countryNear
  if (isInOwnCountry(record, asked)) odds *= weights.ownCountry
  if (isWrittenShort(record, context)) odds *= weights.writtenShort
  if (found.plays) odds *= weights.plays
  if (sort !== null && found.hasHead && (around.outerHeads.has(sort) || !isOwnHead(name, record)))
    odds *= weights.head
  if (context.isNamedFully(entity, candidate)) odds *= weights.fuller
  return { candidate, record, odds }
}

/**
 * How the country that the article is about changes the odds. On sport that says nothing for a part
 * of a state (Scotland), since its team is of the same country.
 */
const favourOf = (record: EntityRecord, { entity, name, votes, context }: LinkQuestion): number =>
  isPartOfState(record, context) && context.isOnSport(name.own)
    ? 1
    : votes.favour(record.country, entity.id)

/** A town or division of the country that the article is mostly about. */
const isInOwnCountry = (
  { type, kind, country }: EntityRecord,
  { entity, votes }: LinkQuestion,
): boolean =>
  type === 'LOC' &&
  kind !== 'country' &&
  kind !== 'territory' &&
  country !== undefined &&
  votes.leads(country, entity.id)

/** "MACON, Ga. — Georgia’s governor": the division that the article also writes short. */
const isWrittenShort = (
  { kind, country, labels }: EntityRecord,
  { getShortDivisions }: ArticleContext,
): boolean =>
  kind === 'region' &&
  country !== undefined &&
  labels.en !== undefined &&
  (getShortDivisions().get(country)?.has(fold(labels.en)) ?? false)

function findEvidence(
  { candidate, record, exactness }: NamedCandidate,
  asked: LinkQuestion,
): Evidence {
  const { entity, name, around, context } = asked
  const sort = getSort(record)
  const near = isCountryNear(record, around, name, context) || isPlayedThere(record, asked)
  return {
    sort,
    words: countWords(name, record, context),
    signs: countSigns(sort, asked),
    hasHead: sort !== null && around.heads.has(sort),
    related:
      hasRelated(entity, candidate, record, context) ||
      isToldOf(entity, record, context) ||
      context.hasFellow(record, entity),
    plays:
      sort === 'club' &&
      (name.isDerived || exactness === 'hint') &&
      (record.kind === 'national-team' ? playsForCountry(asked) : standsAsTeam(asked, false)) &&
      (record.kind === 'sports-team' || !context.mayBeOnOtherTeams()),
    near,
    country: near || isCountryShown(entity, record, asked),
  }
}

/** Whether the article says enough for the record, by how it is named and what it is. */
function isEnough(named: NamedCandidate, asked: LinkQuestion, found: Evidence): boolean {
  const { record, exactness } = named
  const { name, around } = asked
  if (exactness === 'hint' && record.type === 'PER') return isEnoughForSurname(named, asked, found)
  if (exactness === 'hint' && !isEnoughForHint(record, asked, found)) return false
  if (record.type === 'PER' && !isEnoughForPerson(named, asked, found)) return false
  if (ofTrade.has(record.kind) && !isOfPlace(record, asked, found)) return false
  if (name.isAdverb && !found.hasHead && (name.isDirection || !around.isPlaced)) return false
  if (name.isCommon && (record.prior ?? 1) < unlikely && !isOfThisName(found)) return false
  return !isWeak(record, asked) || sumOf(found) + ofList(asked, found) >= leastEvidence
}

/** "Adobe, Oracle and IBM": the others of a list are of its sort. */
const ofList = ({ listed }: LinkQuestion, { sort }: Evidence): number =>
  listed !== null && listed.sort === sort ? leastEvidence : 0

/**
 * A common word, or an idea of one word, is hardly a name; several words together are, which a sure
 * record bears without capitals: "the coronavirus pandemic", "the euro zone".
 */
const isWeak = (record: EntityRecord, { name, around }: LinkQuestion): boolean =>
  (name.isCommon &&
    !isSurelyNamed(record, around) &&
    !(name.folded.includes(' ') && (record.prior ?? 0) >= sureShare)) ||
  (record.type === 'MISC' && !name.folded.includes(' '))

/** Trades whose names stand for much else ("Delivery"): linked where country or business shows. */
const ofTrade: ReadonlySet<string> = new Set(['chain', 'fuel-company', 'post', 'railway'])

const isOfPlace = (
  { country }: EntityRecord,
  { context }: LinkQuestion,
  { country: isShown, hasHead, signs }: Evidence,
): boolean => country === undefined || isShown || context.home === country || hasHead || signs > 0

/**
 * Whether something speaks of this very name: a record that its own pack holds unlikely needs that.
 */
const isOfThisName = ({ hasHead, words, related, near }: Evidence): boolean =>
  hasHead || words > 0 || related || near

/** All evidence in one number: a word of the description counts 1, each surer thing as two of them. */
const sumOf = ({ words, related, country, hasHead, signs }: Evidence): number =>
  words +
  (related ? 2 : 0) +
  (country ? 2 : 0) +
  (hasHead ? 2 : 0) +
  (signs >= mostSigns ? 2 : signs >= signsOfRole ? 1 : 0)

/** Words of the description, beside the name's own, that the article uses too. */
function countWords(
  { own }: WeighedName,
  record: EntityRecord,
  { lang, hasWord }: ArticleContext,
): number {
  return getDescribed(record, lang).filter((forms) =>
    forms.some((form) => hasWord(form) && !own.has(form)),
  ).length
}

/** Whether a word of its description stands near the name: "Alabama's largest city, Birmingham". */
function isDescribedNear(
  record: EntityRecord,
  { near }: Surroundings,
  { own }: WeighedName,
  { lang }: ArticleContext,
): boolean {
  return getDescribed(record, lang).some((forms) =>
    forms.some((form) => form.length > shortNear && near().has(form) && !own.has(form)),
  )
}

/** An article with teams, leagues or cups speaks for an athlete. */
const countSigns = (sort: SortName | null, { name: { own }, context }: LinkQuestion): number =>
  sort === null
    ? 0
    : context.countSigns(sort, own) + (sort === 'athlete' && context.isOnSport(own) ? 1 : 0)

/** Whether a person's facts or description name something that the article names too. */
const isToldOf = (entity: Entity, record: EntityRecord, context: ArticleContext): boolean =>
  record.type === 'PER' &&
  (record.facts ?? record.descriptions) !== undefined &&
  tellsOf(record, context.lang, context.namesBeside(entity))

function hasRelated(
  entity: Entity,
  { pack }: Candidate,
  record: EntityRecord,
  { bearers }: ArticleContext,
): boolean {
  return (record.related ?? []).some((id) => hasOther(bearers.get(recordKey({ pack, id })), entity))
}

/** Whether the article names its country, that country's people, or places and bodies there. */
const isCountryShown = (
  entity: Entity,
  { country, kind }: EntityRecord,
  { votes, context }: LinkQuestion,
): boolean =>
  country !== undefined &&
  kind !== 'country' &&
  (context.speaksOf(country, entity) ||
    votes.hasPeople(country) ||
    votes.hasThingsOf(country, entity.id))

/** Whether a club of the same country stands beside it: «الأهلي والزمالك»; not «يوفنتوس في تورينو». */
const isPlayedThere = (
  { kind, country }: EntityRecord,
  { entity, around, context }: LinkQuestion,
): boolean =>
  kind === 'football-club' &&
  country !== undefined &&
  !around.isPlaced &&
  context.getOpponents(entity).has(country)

/**
 * Whether the name of the entity's country or people stands right beside it: "Tripoli in Lebanon",
 * «طرابلس اللبنانية».
 */
function isCountryNear(
  { country, kind }: EntityRecord,
  { near }: Surroundings,
  { own }: WeighedName,
  context: ArticleContext,
): boolean {
  if (country === undefined || kind === 'country') return false
  const words = context.getCountryWords(country)
  if (words === null) return false
  for (const word of near()) if (words.all.has(word) && !own.has(word)) return true
  return false
}
