/** What a person needs besides the bare name. */
import { getOwnLinkingWords, patternOf } from '../../../languages/words-in-linking.ts'
import type { EntityRecord } from '../../../model/knowledge.ts'
import { fold } from '../../../text/fold.ts'
import { beginsBeforeArabic } from '../../../text/scripts.ts'
import { agreesInOffice, isFollowedByOffice } from './agreeing-office.ts'
import type { Evidence } from './evidence.ts'
import { personalSorts, type SortName } from '../kind-words.ts'
import { leadsByArticle } from './leader-alone.ts'
import type { LinkQuestion } from '../link-question.ts'
import { hasOtherCalling } from './other-calling.ts'
import { isOfOtherNation } from './other-nation.ts'
import { leadsOtherBody } from './leads-other-body.ts'
import { isOfAnotherTown } from './of-another-town.ts'
import { deriveNames } from '../candidates/derived-names.ts'
import { getExactness } from '../record-names.ts'
import type { NamedCandidate } from './weigh-by-name.ts'
import { leaderPrior } from '../weights.ts'

/**
 * A person needs signs of the sort beside the country when nothing else speaks for the role; more
 * where no country is known.
 */
export const signsOfRole = 2
const signsWithoutCountry = 3
/**
 * The prior from which a person of public life is so well known that the full name and one word
 * for it are enough; and that of a name which many people bear, which is asked for a role beside
 * it and the country.
 */
const wellKnown = 0.8
const borneByMany = 0.1
/** Others of a country's public life who show it. */
const leastCompatriots = 2
/** The prior from which somebody is known beyond his country, so that a word of his art is enough. */
const famousPrior = 0.5

/**
 * A surname alone: the role that introduces it must be an office that the person held on the
 * article's day, and the country shown, but for those at the head of the best known. Of these an
 * article that speaks of their office needs no role beside the name.
 */
export function isEnoughForSurname(
  named: NamedCandidate,
  asked: LinkQuestion,
  found: Evidence,
): boolean {
  const { record } = named
  const { entity, context } = asked
  if (entity.type !== 'PER') return false
  const isLeader = (record.prior ?? 0) >= leaderPrior
  const isShown = found.country || context.home === record.country
  if (entity.introduction && !isTitleAlone(asked))
    return (isLeader || isShown) && agreesInOffice(entity, named, context)
  const isNamed = isShown || leadsNamedCountry(record, asked) || context.hasOtherLeader(entity)
  return isLeader && isNamed && isLeaderAlone(named, asked, found)
}

const titles = new RegExp(`^(?:${patternOf('personTitles')})$`)

/** "Mr. Marle" is introduced by nothing. */
const isTitleAlone = ({ entity: { introduction }, context: { text } }: LinkQuestion): boolean =>
  introduction !== null && titles.test(text.slice(introduction.start, introduction.end))

/**
 * Not where a word beside the name says another role, nor in an article on sport. Where names have
 * capitals a person's is told from the word: "Trump said".
 */
const isLeaderAlone = (
  named: NamedCandidate,
  asked: LinkQuestion,
  { sort, signs }: Evidence,
): boolean =>
  agreesInRole(sort, asked) &&
  (!asked.name.isCommon || beginsBeforeArabic(asked.name.folded)) &&
  !asked.context.isOnSport(asked.name.own) &&
  leadsByArticle(named, asked, signs)

/** A full name: role, country or a word for it must speak for the person as well. */
export function isEnoughForPerson(
  named: NamedCandidate,
  asked: LinkQuestion,
  found: Evidence,
): boolean {
  if (!asked.name.folded.includes(' ') || !agreesInRole(found.sort, asked)) return false
  if (isIntroducedAsAnother(named, asked)) return false
  if (isOfLongerLineage(named, asked))
    return hasHeldOffice(named, asked) || isFollowedByOffice(asked.entity, named, asked.context)
  const country =
    found.country || leadsNamedCountry(named.record, asked) || isAmongCompatriots(named, asked)
  return isShown(named, asked, { ...found, country })
}

/**
 * Several others of a state's public life show it as its name does, each of whom a namesake might
 * be, but not all; in an article on sport they may be a team.
 */
const isAmongCompatriots = (
  { record }: NamedCandidate,
  { entity, name: { own }, context }: LinkQuestion,
): boolean =>
  !context.isOnSport(own) && context.countCompatriots(record, entity) >= leastCompatriots

function isShown(named: NamedCandidate, asked: LinkQuestion, found: Evidence): boolean {
  const { record } = named
  const { name, context } = asked
  const { related, words, hasHead, signs, country } = found
  if (record.offices && (record.prior ?? 0) <= borneByMany)
    return (hasHead && country) || (found.sort === 'athlete' && related)
  const isOfMany = getOwnLinkingWords(context.lang)?.isNameOfMany?.(name.folded) ?? false
  if (isOfMany && !isShownOfMany(named, asked, found)) return false
  if (isWellKnown(record, found, asked)) return true
  const leastSigns = country ? signsOfRole : record.country ? Infinity : signsWithoutCountry
  const isInRole = hasHead && (country || !isOfAnotherTown(named, asked))
  return related || words > 0 || isInRole || signs >= leastSigns
}

/** One place or body of it is enough for who leads a state: «هيثم بن طارق» in Muscat. */
const leadsNamedCountry = (
  { country, prior = 0 }: EntityRecord,
  { entity, votes }: LinkQuestion,
): boolean => country !== undefined && prior >= leaderPrior && votes.hasThingOf(country, entity.id)

/** By a calling, a state or a body that is not the record's. */
const isIntroducedAsAnother = (named: NamedCandidate, asked: LinkQuestion): boolean =>
  hasOtherCalling(named.record, asked) || isInAnothersOffice(named, asked)

/**
 * Of those who are known for offices of certain days, but not to everybody: whether the article
 * introduces one as of another state or at the head of a body that is none, and not by an office
 * ever held.
 */
const isInAnothersOffice = (named: NamedCandidate, asked: LinkQuestion): boolean =>
  (named.record.offices ?? []).some(({ start, end }) => start ?? end) &&
  (named.record.prior ?? 0) < wellKnown &&
  (isOfOtherNation(named.record, asked) || leadsOtherBody(asked)) &&
  !hasHeldOffice(named, asked)

/**
 * Whether the article names a forefather that no name of the record has: a cousin's may be alike.
 * «عبدالله» is no other name than «عبد الله».
 */
function isOfLongerLineage({ record }: NamedCandidate, { entity, context }: LinkQuestion): boolean {
  const { name, type } = entity
  const shorter = getOwnLinkingWords(context.lang)?.withoutForefathers?.(name) ?? []
  if (shorter.length === 0) return false
  const spellings = [name, ...deriveNames(name, type, context.lang)].map((one) => fold(one))
  return getExactness(spellings, record) === null
}

const hasHeldOffice = (named: NamedCandidate, { entity, context }: LinkQuestion) =>
  agreesInOffice(entity, named, context, null)

/**
 * «محمد البشير» leads a state, and others of that name a district or a school: the country or the
 * office itself must be told. Of «الفنانة هيفاء وهبي» her art is enough.
 */
function isShownOfMany(
  named: NamedCandidate,
  { entity, context }: LinkQuestion,
  { country, related, hasHead, sort }: Evidence,
): boolean {
  const { record } = named
  if (country || related || !record.country) return true
  return sort === 'politician' ? agreesInOffice(entity, named, context) : hasHead
}

/**
 * The country is enough where the record tells offices, or one word for what the person does; in an
 * article on sport neither alone, where a player, a college or a ground bears the name. Two as well
 * known who are named in one article are hardly both namesakes.
 */
function isWellKnown(
  { prior = 0, offices }: EntityRecord,
  { country, signs, sort }: Evidence,
  { entity, name: { own }, context }: LinkQuestion,
): boolean {
  const isOnSport = context.isOnSport(own)
  if (offices && country && prior >= wellKnown && (signs > 0 || !isOnSport)) return true
  if (prior >= wellKnown && context.hasOtherOfPrior(wellKnown, entity)) return true
  if (sort !== 'politician') return signs > 0 && prior >= famousPrior
  return signs > 0 && prior >= wellKnown && !isOnSport
}

/**
 * No head that introduces the person is of another role alone. Companies, academies and churches
 * have presidents and leaders too, so those words speak against nobody of these.
 */
function agreesInRole(sort: SortName | null, asked: LinkQuestion): boolean {
  const roles = [...personalSorts].filter((role) => asked.around.heads.has(role))
  if (roles.length === 0 || sort === null) return true
  return (
    roles.includes(personalSorts.has(sort) ? sort : 'politician') ||
    (roles.every((role) => role === 'driver') && mayDrive(sort, asked))
  )
}

/** "the McLaren driver Lando Norris": in an article on sport drivers are athletes. */
export const mayDrive = (sort: SortName | null, { name, context }: LinkQuestion): boolean =>
  sort === 'athlete' && context.isOnSport(name.own)
