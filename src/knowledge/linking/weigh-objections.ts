import { partsOf } from '../../languages/words-in-linking.ts'
import type { Entity } from '../../model/annotation.ts'
import type { EntityRecord } from '../../model/knowledge.ts'
import type { ArticleContext } from './article-context.ts'
import { bearsExplanation } from './explained-acronym.ts'
import { getSort, signsOf, type SortName } from './kind-words.ts'
import { beforeNext } from './list-gaps.ts'
import type { ListedWith } from './list-mates.ts'
import { getExactness } from './record-names.ts'
import type { Surroundings } from './surroundings.ts'
import type { LinkQuestion } from './link-question.ts'
import type { NamedCandidate, WeighedName } from './weigh-by-name.ts'
import { weights } from './weights.ts'

/**
 * So many different words of sport make an article in which a town's name means its team, unless a
 * word of place stands before it.
 */
const SIGNS_OF_SPORT = 4

/**
 * The odds of a record by where the name stands: all that is asked of a name that hardly means
 * anything else.
 */
export function weighObjections<T extends NamedCandidate>(named: T, asked: LinkQuestion): T {
  const { record, exactness } = named
  const { entity, name, around, context, listed } = asked
  const sort = getSort(record)
  const hasHead = sort !== null && around.heads.has(sort)
  const isPlace = record.type === 'LOC'
  const shapes = around.shapes()
  let odds = named.odds
  if (sort !== null && around.heads.size > 0 && !hasHead)
    odds *= around.heads.has('vessel')
      ? weights.vesselsHead
      : sort === 'country' &&
          [...around.heads].every((head) => ofCountries.has(head) && !asked.sorts.has(head))
        ? weights.countrysHead
        : weights.otherHead
  if (around.explanation !== null && !bearsExplanation(record, around.explanation))
    odds *= weights.otherExplanation
  if (isPlace && isContainedElsewhere(entity, record, context)) odds *= weights.otherContainer
  if (isPlace && !around.isPlaced && !hasHead && isOnSport(around, name, context))
    odds *= weights.team
  if (shapes.isTitled && record.type !== 'PER') odds *= weights.titled
  // "Jordan said" after "Michael Jordan", where no Jordanians are
  if (
    isPlace &&
    !around.isPlaced &&
    !hasHead &&
    context.isOfPerson(name.folded) &&
    !(record.country && asked.votes.hasPeople(record.country))
  )
    odds *= weights.personsWord
  if (shapes.isInPhrase) odds *= weights.phrase
  if (
    shapes.isBareWithArticle &&
    sort === 'company' &&
    !name.isAcronym &&
    !name.folded.includes(' ') &&
    !bearsArticle(record)
  )
    odds *= weights.bareArticle
  if (
    shapes.isAttributive &&
    !hasHead &&
    (!isPlace || isAdjectival(name.folded)) &&
    record.type !== 'PER'
  )
    odds *= weights.attributive
  if (isPlace && sort === 'town' && exactness !== 'label' && hasCompass(name.folded))
    odds *= weights.compass
  if (isForeignBody(named, asked)) odds *= weights.foreignBody
  if (listed && isPlace) odds *= weighList(listed, record, sort)
  return { ...named, odds }
}

/**
 * Beside a country these words are its own as well («أمير الكويت», "the state of Egypt"), unless a
 * record of that sort bears the name.
 */
const ofCountries: ReadonlySet<SortName> = new Set([
  'division',
  'town',
  'politician',
  'force',
  'club',
])

const attributes = partsOf('attributes')
const isAdjectival = (folded: string): boolean =>
  attributes.some(({ adjective }) => adjective.test(folded))
const compasses = partsOf('compassBefore')
const hasCompass = (folded: string): boolean => compasses.some((compass) => compass.test(folded))

const articles = partsOf('nameArticle').map((word) => word[0]!.toUpperCase() + word.slice(1))
const bearsArticle = (record: EntityRecord): boolean =>
  Object.values(record.labels).some((label) =>
    articles.some((article) => label.startsWith(article)),
  )

function isOnSport(
  { near }: Surroundings,
  { own }: WeighedName,
  { countSigns }: ArticleContext,
): boolean {
  const signs = countSigns('club', own)
  return (
    signs >= SIGNS_OF_SPORT ||
    (signs > 0 && signsOf.club.some((sign) => near().has(sign) && !own.has(sign)))
  )
}

/** Sorts of place that lists keep apart. */
const listedSorts: ReadonlySet<SortName> = new Set(['country', 'division', 'town'])

/**
 * A place in a list of places of another sort, or of the states of another country, is not meant.
 */
function weighList(
  { sort, country, count }: ListedWith,
  record: EntityRecord,
  own: SortName | null,
): number {
  const isOne = count === 1
  if (
    own === sort &&
    (sort !== 'division' ||
      country === null ||
      record.country === undefined ||
      record.country === country)
  )
    return isOne ? weights.listedWithOne : weights.listed
  // a territory or a continent stands in lists of states and of countries
  if (
    record.kind === 'territory' ||
    (own === 'division' && record.country === undefined) ||
    own === null ||
    !listedSorts.has(own) ||
    !listedSorts.has(sort)
  )
    return 1
  return isOne ? weights.otherListOfOne : weights.otherList
}

/** Kinds of body that every country has under one name («الحرس الوطني», "Ministry of Justice"). */
const everywhere = new Set([
  'government-body',
  'ministry',
  'police',
  'court',
  'army',
  'armed-force',
  'military-branch',
  'parliament',
  'central-bank',
  'public-body',
  'agency',
])

/** Whether it is such a body of a country of which neither the name nor the article speaks. */
function isForeignBody(
  { record: { kind, country } }: NamedCandidate,
  { entity, name, votes, context }: LinkQuestion,
): boolean {
  if (
    country === undefined ||
    !everywhere.has(kind) ||
    context.home === country ||
    context.speaksOf(country, entity) ||
    votes.hasPeople(country)
  )
    return false
  const words = context.getCountryWords(country)
  return (
    words !== null &&
    !name.forms.some((form) => [...words.all].some((word) => ` ${form} `.includes(` ${word} `)))
  )
}

const holding: ReadonlySet<SortName | 'none'> = new Set(['country', 'division'])
const containment = /^,\s+/
/**
 * "Paris, Texas": the place named after the comma is in another country, and is no next item of a
 * list.
 */
function isContainedElsewhere(
  { mentions }: Entity,
  { country }: EntityRecord,
  { text, entityAt, getRecord }: ArticleContext,
): boolean {
  return (
    country !== undefined &&
    mentions.some(({ end }) => {
      const gap = containment.exec(text.slice(end, end + 4))
      const start = end + (gap?.[0].length ?? 0)
      const container = gap && entityAt(start)
      if (!container || container.type !== 'LOC') return false
      const stop = container.mentions.find((mention) => mention.start === start)?.end ?? start
      if (beforeNext.test(text.slice(stop, stop + 5))) return false
      const holders = container.candidates
        .filter((candidate) => holding.has(getSort(candidate) ?? 'none'))
        .flatMap((candidate) => getRecord(candidate)?.country ?? [])
      return holders.length > 0 && !holders.includes(country)
    })
  )
}

/**
 * Whether a head that stands in the name itself stands in the record's own names too, so that it
 * tells nothing new.
 */
export const isOwnHead = (name: WeighedName, record: EntityRecord): boolean =>
  getExactness([name.folded], record) !== null
