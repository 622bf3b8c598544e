import type { Candidate, Entity } from '../../model/annotation.ts'
import type { EntityRecord } from '../../model/knowledge.ts'
import { recordKey } from '../../model/record-key.ts'
import { hasOther, type ArticleContext } from './article-context.ts'
import { getSort, type SortName } from './kind-words.ts'
import { getDescribed } from './record-names.ts'
import type { Surroundings } from './surroundings.ts'
import type { NamedCandidate, WeighedCandidate, WeighedName } from './weigh-by-name.ts'
import { isOwnHead, weighObjections } from './weigh-objections.ts'
import { weights } from './weights.ts'
import type { LinkQuestion } from './link-question.ts'

const MOST_SIGNS = 3
const MOST_WORDS = 3
const SHORTEST_NEAR = 3
const UNLIKELY = 0.4
/**
 * A person needs signs of the sort beside the country when nothing else speaks for the role; more
 * where no country is known.
 */
const SIGNS_OF_ROLE = 2
const SIGNS_WITHOUT_COUNTRY = 3
/**
 * A generic phrase stands for a record of its own type when something near the record is named too
 * or so many words of its description are used, and the record's country, if it has one, is named
 * besides: "the occupation forces" are another's elsewhere.
 */
const LEAST_WORDS_FOR_HINT = 2

/**
 * The odds of a record once the article is asked; null when nothing but the bare name speaks for it
 * and that is not enough.
 */
export function weighByArticle(
  named: NamedCandidate,
  asked: LinkQuestion,
): WeighedCandidate | null {
  const { candidate, record, exactness } = named
  const { entity, name, around, votes, context } = asked
  const sort = getSort(record)
  const hasHead = sort !== null && around.heads.has(sort)
  const words = countWords(name, record, context)
  const signs = sort ? context.countSigns(sort, name.own) : 0
  const related = hasRelated(entity, candidate, record, context)
  const near = isCountryNear(record, around, name, context)
  const country = near || isCountryShown(entity, record, asked)
  const evidence =
    words +
    (related ? 2 : 0) +
    (country ? 2 : 0) +
    (hasHead ? 2 : 0) +
    (signs >= MOST_SIGNS ? 2 : signs >= SIGNS_OF_ROLE ? 1 : 0)
  if (
    exactness === 'hint' &&
    !(
      (related || words >= LEAST_WORDS_FOR_HINT) &&
      (country || !record.country) &&
      entity.type === record.type &&
      record.type !== 'PER'
    )
  )
    return null
  if (record.type === 'PER') {
    const leastSigns = country ? SIGNS_OF_ROLE : record.country ? Infinity : SIGNS_WITHOUT_COUNTRY
    if (
      !name.folded.includes(' ') ||
      !(related || words > 0 || hasHead || signs >= leastSigns) ||
      !agreesInRole(sort, around)
    )
      return null
  }
  if (name.isAdverb && !hasHead && (name.isDirection || !around.isPlaced)) return null
  // a record that its own pack holds unlikely needs something that speaks of this very name
  if (
    name.isCommon &&
    (record.prior ?? 1) < UNLIKELY &&
    !hasHead &&
    words === 0 &&
    !related &&
    !near
  )
    return null
  if ((name.isCommon || (record.type === 'MISC' && !name.folded.includes(' '))) && evidence < 2)
    return null
  let odds =
    weighObjections(named, asked).odds *
    weights.word ** Math.min(MOST_WORDS, words) *
    weights.sign ** Math.min(MOST_SIGNS, signs) *
    votes.favour(record.country, entity.id)
  if (related) odds *= weights.related
  if (isDescribedNear(record, around, name, context)) odds *= weights.describedNear
  if (near) odds *= weights.countryNear
  if (hasHead && (around.outerHeads.has(sort) || !isOwnHead(name, record))) odds *= weights.head
  if (context.isNamedFully(entity, candidate)) odds *= weights.fuller
  return { candidate, record, odds }
}

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
    forms.some((form) => form.length > SHORTEST_NEAR && near().has(form) && !own.has(form)),
  )
}

/** No head that introduces the person is of another role alone. */
const personal = ['politician', 'artist', 'athlete'] as const
function agreesInRole(sort: SortName | null, { heads }: Surroundings): boolean {
  const roles = personal.filter((role) => heads.has(role))
  return roles.length === 0 || sort === null || roles.some((role) => role === sort)
}

function hasRelated(
  entity: Entity,
  { pack }: Candidate,
  record: EntityRecord,
  { bearers }: ArticleContext,
): boolean {
  return (record.related ?? []).some((id) => hasOther(bearers.get(recordKey({ pack, id })), entity))
}

/** Whether the article names its country or that country's people. */
const isCountryShown = (
  entity: Entity,
  { country, kind }: EntityRecord,
  { votes, context }: LinkQuestion,
): boolean =>
  country !== undefined &&
  kind !== 'country' &&
  (context.speaksOf(country, entity) || votes.hasPeople(country))

/**
 * Whether the country of a thing, or its people, is named in the same breath: "Tripoli in Lebanon",
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
