/**
 * tsx tools/pack/people/list-names-to-spell.ts --facts FOLDER --out FOLDER [--headlines FILE ...]
 * Ranks the people of public life and writes lists for those who know how names and titles are
 * spelled: people-1.tsv … (those whom no list of this folder has yet, with the Arabic name of their
 * source, which is one spelling of several and seldom the papers') and titles-1.tsv … What comes
 * back is committed in this folder. Nothing of the headlines is kept, which only tell how often a
 * name is met.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseOptions, refuse } from '../../parse-options.ts'
import { countedForm, countNames, readHeadlines } from './count-names.ts'
import { toLeaders, type LeaderLine } from './factbook-leaders.ts'
import { isOfThisTime, rankPerson, weighOffices } from './rank-people.ts'
import { dropUnlicensed, readFacts, type PersonFacts, type StateOfficer } from './read-facts.ts'
import { stateOfficerToPerson } from './state-officers.ts'
import { readDone } from './title-words.ts'
import { listTitles } from './titles.ts'

const lists = 6
const length = 1000
/** Who holds an office of this weight leads a country or a part of it. */
const leads = 12
/** Titles are listed until they cover this share of all holders. */
const covered = 0.95
const titlesAList = 600

const { values } = parseOptions(import.meta.filename, {
  facts: { type: 'string' },
  out: { type: 'string' },
  headlines: { type: 'string', multiple: true },
})
const { facts, out, headlines = [] } = values
if (facts === undefined || out === undefined) refuse('list-names-to-spell: --facts and --out.')

const folder = facts as string
const politicians = readFacts<PersonFacts>(folder, 'people-politics')
  .map(dropUnlicensed)
  .filter((person) => person !== null)
const known = new Set(
  politicians
    .filter(({ offices }) => weighOffices(offices) >= leads)
    .flatMap(({ labels, aliases }) => [labels.en, ...(aliases?.en ?? [])].map(shortForm)),
)
const people = [
  ...politicians,
  ...readFacts<StateOfficer>(folder, 'people-us-states').map(stateOfficerToPerson),
  ...toLeaders(readFacts<LeaderLine>(folder, 'factbook-leaders')),
].filter(
  (person) =>
    person.offices.some(isOfThisTime) &&
    (!person.id.startsWith('factbook-') || !known.has(shortForm(person.labels.en))),
)

const namesOf = (person: PersonFacts) => [
  ...new Set([person.labels.en, ...(person.aliases?.en ?? [])].map(countedForm)),
]
const counts = countNames(new Set(people.flatMap(namesOf)), headlines.flatMap(readHeadlines))
const languages = new Map(
  readFacts<{ labels: { en: string }; languages: number }>(folder, 'people-pantheon1').map(
    (person) => [person.labels.en, person.languages],
  ),
)
const spelled = new Set(readDone('people').map(([key = '']) => key))
const ranked = people
  .filter(({ id }) => !spelled.has(id))
  .map((person) => ({
    person,
    rank: rankPerson(person, {
      headlines: namesOf(person).reduce((sum, name) => sum + (counts.get(name) ?? 0), 0),
      languages: languages.get(person.enwiki ?? person.labels.en) ?? 0,
    }),
  }))
  .sort((a, b) => b.rank - a.rank)

/** First and last word without accents, to know a leader by whom another source spells otherwise. */
function shortForm(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s-]+/)
  return `${words[0]} ${words.at(-1)}`
}

function line({ id, labels, country, offices, ar_composed = [] }: PersonFacts): string {
  const held = offices.filter(isOfThisTime).map(({ title, start }) => `${title} (${start ?? ''})`)
  return [
    id,
    labels.en,
    country ?? '',
    held.slice(0, 2).join('; '),
    [labels.ar, ...ar_composed].filter((name) => name !== undefined).join(' | '),
  ].join('\t')
}

for (let list = 0; list < lists; list++) {
  const lines = ranked.slice(list * length, (list + 1) * length).map(({ person }) => line(person))
  writeFileSync(join(out as string, `people-${list + 1}.tsv`), `${lines.join('\n')}\n`)
}
const titles = listTitles(people, covered)
for (let list = 0; list * titlesAList < titles.length; list++) {
  const lines = titles.slice(list * titlesAList, (list + 1) * titlesAList)
  writeFileSync(
    join(out as string, `titles-${list + 1}.tsv`),
    `${lines
      .map(({ key, title, holders, countries }) =>
        [key, title, holders, countries.join(' ')].join('\t'),
      )
      .join('\n')}\n`,
  )
}
console.log(`${people.length} people, ${ranked.length} to spell, ${titles.length} titles`)
