/** The surname alone of who leads a state, in an article that speaks of that. */
import { partsOf, wordsFor } from '../../../languages/words-in-linking.ts'
import type { EntityRecord } from '../../../model/knowledge.ts'
import { fold } from '../../../text/fold.ts'
import { isHeld } from '../held-office.ts'
import type { CountryWords } from '../surroundings/country-words.ts'
import type { LinkQuestion } from '../link-question.ts'
import type { NamedCandidate } from './weigh-by-name.ts'

/** "prime minister" as its words. */
const leading = partsOf('leadingOffices').flatMap((all) =>
  all.split('|').map((office) => office.split(' ')),
)
const small = wordsFor('smallWords')
const former = wordsFor('formerWords')
/** Words of the longest name of a country that is looked for beside an office. */
const longest = 3
/** Words of politics in an article on a state, from which a surname there is its leader's. */
const leastSigns = 1

/**
 * Whether the person led the state on the article's day and nobody else whom the packs know goes by
 * the surname alone; and whether the article tells that office of that state somewhere («الرئيس
 * التركي»), or is on that state's politics, or names it or its people beside a word of politics and
 * neither that office nor anybody else of the surname. Of an article without a day nobody can say who leads.
 */
export function leadsByArticle(
  { record, candidate }: NamedCandidate,
  { entity, votes, context }: LinkQuestion,
  signs: number,
): boolean {
  const { offices = [], country } = record
  const { date, lang } = context
  const words = country === undefined ? null : context.getCountryWords(country)
  if (date === null || country === undefined || words === null) return false
  if (entity.candidates.some((other) => isNamesake(context.getRecord(other), record))) return false
  const leads = offices
    .filter((term) => isHeld(term, date, false))
    .flatMap(({ office }) => context.getRecord({ ...candidate, id: office })?.titles?.[lang] ?? [])
    .map((title) => leadOf(title, words))
    .filter((lead) => lead !== null)
  if (leads.length === 0) return false
  // the office elsewhere in the text may be a former one's or another state's, who is meant then
  const isOnlyLeader = () =>
    !context.isOfPerson(fold(entity.name)) &&
    !context.getWords().some((_, at, all) => leads.some((lead) => standsAt(lead, at, all)))
  const isOnState = signs >= leastSigns
  if (isOnState && votes.leads(country, entity.id)) return true
  const hasThing = () => votes.hasPeople(country) || votes.hasThingOf(country, entity.id)
  const isShown = context.hasOtherLeader(entity) || (isOnState && hasThing())
  return (isShown && isOnlyLeader()) || tellsOffice(leads, words, context.getWords())
}

const standsAt = (
  office: readonly string[],
  at: number,
  words: readonly (readonly string[])[],
): boolean => office.every((word, i) => words[at + i]?.includes(word))

/** Another person of the name; the same one of another pack is not. */
const isNamesake = (other: EntityRecord | null, { id, qid }: EntityRecord): boolean =>
  other?.type === 'PER' && other.id !== id && (other.qid === undefined || other.qid !== qid)

/** "President of Turkey": the leading office in a title of this country; null in any other title. */
function leadOf(title: string, { all }: CountryWords): readonly string[] | null {
  const words = fold(title)
    .split(' ')
    .filter((word) => !small.has(word))
  return (
    leading.find(
      (office) =>
        office.every((word, i) => words[i] === word) &&
        all.has(words.slice(office.length).join(' ')),
    ) ?? null
  )
}

/**
 * Whether one of the offices stands beside the country's name or its people's: "the Turkish
 * president", "the president of Turkey", «رئيس الوزراء الإسرائيلي»; not where it is a former one's.
 */
function tellsOffice(
  leads: readonly (readonly string[])[],
  { all }: CountryWords,
  words: readonly (readonly string[])[],
): boolean {
  const isFormer = (at: number) => words[at]?.some((form) => former.has(form)) ?? false
  const isCountry = (from: number, to: number) =>
    words[from] !== undefined &&
    all.has(
      words
        .slice(from, to)
        .map(([form]) => form)
        .join(' '),
    )
  return words.some((_, at) =>
    leads.some((lead) => {
      if (!standsAt(lead, at, words)) return false
      const end = at + lead.length
      if (words[at - 1]?.some((form) => all.has(form))) return !isFormer(at - 2)
      if (isFormer(at - 1)) return false
      if (words[end]?.some((form) => all.has(form))) return !isFormer(end + 1)
      let from = end
      while (words[from]?.some((form) => small.has(form))) from++
      return Array.from({ length: longest }, (__, i) => from + 1 + i).some(
        (to) => isCountry(from, to) && !isFormer(to),
      )
    }),
  )
}
