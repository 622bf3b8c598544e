import { partsOf } from '../../../languages/words-in-linking.ts'
import type { EntityRecord } from '../../../model/knowledge.ts'
import { isOfAnotherTime } from './another-time.ts'
import { namesBodyOfDivision } from './bodies-of-divisions.ts'
import { isContainedElsewhere } from './contained-elsewhere.ts'
import { isForeignBody } from './foreign-body.ts'
import { bearsExplanation } from '../surroundings/explained-acronym.ts'
import { isBetweenStrokes, isDatelineOfPlace } from '../surroundings/is-dateline.ts'
import { bodiesOfState, getSort, type SortName } from '../kind-words.ts'
import { withinCountry, type ListedWith } from '../surroundings/list-mates.ts'
import {
  endsAsTeam,
  mayBePlacedTeam,
  mayHaveTeam,
  standsAsTeam,
} from '../surroundings/stands-as-team.ts'
import type { LinkQuestion } from '../link-question.ts'
import type { NamedCandidate } from './weigh-by-name.ts'
import { getExactness } from '../record-names.ts'
import { isTownElsewhere } from './town-elsewhere.ts'
import { weighHeads } from './weigh-heads.ts'
import { weights } from '../weights.ts'

/** A candidate record and the name, with values that several objections share. */
interface Case {
  named: NamedCandidate
  asked: LinkQuestion
  sort: SortName | null
  /** a word beside the name says this sort of thing */
  hasHead: boolean
  isPlace: boolean
  hasTeam: boolean
}

/**
 * The odds of a record by where the name stands, the acronym that the article gives it among this:
 * all that is asked of a name that hardly means anything else.
 */
export function weighObjections<T extends NamedCandidate>(named: T, asked: LinkQuestion): T {
  const sort = getSort(named.record)
  const it: Case = {
    named,
    asked,
    sort,
    hasHead: sort !== null && asked.around.heads.has(sort),
    isPlace: named.record.type === 'LOC',
    hasTeam: mayHaveTeam(sort, named.record),
  }
  let odds = named.odds * weighHeads(named, asked, sort)
  for (const [holds, weight] of objections) if (holds(it)) odds *= weights[weight]
  if (isCalledSo(named.record, asked)) odds *= weights.acronymBeside
  if (asked.listed && (it.isPlace || sort === 'company'))
    odds *= weighList(asked.listed, named.record, sort, asked.sorts)
  return { ...named, odds }
}

/** What speaks against a record, each with its weight, in the order in which they are multiplied. */
const objections: readonly (readonly [(it: Case) => boolean, keyof typeof weights])[] = [
  [
    ({ named, asked: { around } }) =>
      around.explanation !== null && !bearsExplanation(named.record, around.explanation),
    'otherExplanation',
  ],
  [
    ({ named, asked, isPlace }) =>
      isPlace &&
      !isCountryAlone(named.record, asked) &&
      isContainedElsewhere(asked.entity, named.record, asked.context),
    'otherContainer',
  ],
  [
    ({ asked, sort, hasTeam, hasHead }) =>
      hasTeam && !hasHead && standsAsTeam(asked, sort === 'country'),
    'team',
  ],
  [({ asked, hasTeam }) => hasTeam && endsAsTeam(asked) && standsAsTeam(asked, false), 'college'],
  [
    ({ asked, sort, hasTeam }) => hasTeam && sort !== 'country' && mayBePlacedTeam(asked),
    'placedTeam',
  ],
  [({ asked, sort, hasHead }) => sort === 'club' && !hasHead && asked.around.isInside, 'inside'],
  [
    ({ named, asked }) =>
      named.record.kind === 'national-team' && asked.context.mayBeOnOtherTeams(),
    'otherTeam',
  ],
  [({ named, asked }) => isTownElsewhere(named.record, asked), 'townElsewhere'],
  [isTownOfDateline, 'dateline'],
  [({ asked, isPlace }) => isPlace && isSender(asked), 'phrase'],
  [({ named, asked }) => isTitled(asked) && named.record.type !== 'PER', 'titled'],
  [isPersonsWord, 'personsWord'],
  [({ named, asked }) => isOfAnotherTime(named.record, asked.context.date), 'otherTime'],
  [({ asked }) => asked.around.shapes().isInPhrase, 'phrase'],
  [isCompanyWithArticle, 'bareArticle'],
  [
    ({ named, asked, isPlace, hasHead }) =>
      asked.around.shapes().isAttributive &&
      !hasHead &&
      (!isPlace || isAdjectival(asked.name.folded)) &&
      named.record.type !== 'PER',
    'attributive',
  ],
  [
    ({ named, asked, sort, isPlace }) =>
      isPlace && sort === 'town' && named.exactness !== 'label' && hasCompass(asked.name.folded),
    'compass',
  ],
  [({ named, asked }) => isForeignBody(named, asked), 'foreignBody'],
  [
    ({ named: { record }, asked: { entity, context } }) =>
      record.country !== undefined &&
      bodiesOfState.has(record.kind) &&
      namesBodyOfDivision(entity.name, context.text, context.entityAt),
    'divisionsBody',
  ],
]

/** "US, UK and France": a country lies in no other, where no town bears its name ("Lebanon, Ohio"). */
const isCountryAlone = (record: EntityRecord, { sorts }: LinkQuestion): boolean =>
  getSort(record) === 'country' && !sorts.has('town') && !sorts.has('division')

/** "the Social Democrats (SPD)": one of that name which bears the acronym too. */
const isCalledSo = (record: EntityRecord, { name, around: { acronym } }: LinkQuestion): boolean =>
  acronym !== null &&
  getExactness([acronym], record) === 'acronym' &&
  getExactness([name.folded], record) !== null

const isTitled = ({ around }: LinkQuestion): boolean => around.shapes().isTitled

const isSender = ({ entity: { mentions }, context: { text } }: LinkQuestion): boolean =>
  mentions.some((mention) => isBetweenStrokes(mention, text))

/** «عمّان – »: reports are sent from towns, where a town bears the name too. */
function isTownOfDateline({ asked: { entity, sorts, context }, sort }: Case): boolean {
  return (
    sort === 'country' &&
    sorts.has('town') &&
    entity.mentions.some((mention) => isDatelineOfPlace(mention, context.text))
  )
}

/** "Jordan said" after "Michael Jordan", where no Jordanians are. */
function isPersonsWord({ named, asked, isPlace, hasHead }: Case): boolean {
  const { country } = named.record
  return (
    isPlace &&
    !asked.around.isPlaced &&
    !hasHead &&
    asked.context.isOfPerson(asked.name.folded) &&
    !(country && asked.votes.hasPeople(country))
  )
}

/** "the Amazon" is not a company, unless its name has the article. */
function isCompanyWithArticle({ named, asked: { around, name }, sort }: Case): boolean {
  return (
    around.shapes().isBareWithArticle &&
    sort === 'company' &&
    !name.isAcronym &&
    !name.folded.includes(' ') &&
    !bearsArticle(named.record)
  )
}

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

/** Sorts of place that lists keep apart. */
const listedSorts: ReadonlySet<SortName> = new Set(['country', 'division', 'town'])

/**
 * A place in a list of places of another sort, or of the states of another country, is not meant; a
 * company among companies is.
 */
function weighList(
  { sort, country, count }: ListedWith,
  record: EntityRecord,
  own: SortName | null,
  sorts: ReadonlySet<SortName | null>,
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
  // a territory or a continent stands in lists of states and of countries, a state among its
  // towns, but for one that a town bears too
  if (
    (country !== null &&
      record.country === country &&
      own !== null &&
      withinCountry.has(own) &&
      !sorts.has(sort)) ||
    record.kind === 'territory' ||
    (own === 'division' && record.country === undefined) ||
    own === null ||
    !listedSorts.has(own) ||
    !listedSorts.has(sort)
  )
    return 1
  return isOne ? weights.otherListOfOne : weights.otherList
}
