import { adjectives, peoples } from '../../src/languages/en/names/demonyms.ts'
import { organisationNames } from '../../src/languages/en/names/organisations.ts'
import { givenNames, surnames } from '../../src/languages/en/names/people.ts'
import { cities, countries, regions } from '../../src/languages/en/names/places.ts'
import { eventNames, productNames } from '../../src/languages/en/names/things.ts'
import type { Fillers } from './fillers.ts'
import { createChooser, makeNameMaker, wordsOf, type Chooser } from './made-names.ts'
import type { Random } from './random.ts'
import { bodies, days, fieldNouns, fields, ideas, roles } from './templates-en.ts'

const small = new Set([
  'of',
  'the',
  'and',
  'in',
  'for',
  'on',
  'de',
  'la',
  'al',
  'von',
  'van',
  'bin',
])
const acronyms = new Set(
  'un who wfp imf wto iaea icc icj eu ecb au nato opec osce asean oas gcc oecd plo isis isil pkk ypg idf ira dup farc eta cia fbi nsa dea atf epa fda cdc nasa noaa fcc sec irs tsa fema gop dnc rnc ukip snp mi5 mi6 gchq nhs raf nypd lapd gru fsb kgb esa ap afp upi bbc cnn abc nbc cbs pbs npr hbo itv ibm lg hp amd gm vw bmw bp gsk hsbc rbs ubs emi klm fifa uefa ioc nba nfl mlb nhl ncaa fia psg mit usc ucla nyu uk us usa uae drc ussr nyc dc'.split(
    ' ',
  ),
)
const capitalised = (name: string) =>
  acronyms.has(name)
    ? name.toUpperCase()
    : name
        .split(' ')
        .map((word, i) =>
          i > 0 && small.has(word)
            ? word
            : word
                .replace(/^\p{L}|-\p{L}/gu, (letter) => letter.toUpperCase())
                .replace(/^(Mc|O)(\p{Ll})(?=\p{L}{3})/u, (whole, head: string, letter: string) =>
                  head === 'Mc' ? head + letter.toUpperCase() : whole,
                ),
        )
        .join(' ')

/** Everything that fillers choose from, by kind. */
const readLists = () => ({
  given: wordsOf(givenNames),
  family: wordsOf(surnames),
  nations: wordsOf(countries),
  towns: wordsOf(cities),
  areas: wordsOf(regions),
  adjectives: wordsOf(adjectives),
  peoples: wordsOf(peoples),
  bodies: wordsOf(organisationNames),
  products: wordsOf(productNames),
  events: wordsOf(eventNames),
})

type Lists = ReturnType<typeof readLists>

/** Fillers for slots of English templates. The same random numbers give the same names. */
export function englishFillers(random: Random): Fillers {
  const lists = readLists()
  const chooser = createChooser(random)
  const { pick, chance, below } = chooser
  const { sur, per, madeName } = createPeople(lists, chooser, random)
  const loc = createPlaces(lists, chooser, random)
  const country = () => capitalised(pick(lists.nations))
  const nat = () => capitalised(pick(lists.adjectives))
  return {
    sur,
    giv: () => capitalised(pick(lists.given)),
    per,
    loc,
    country,
    group: () => capitalised(pick(lists.peoples)),
    org: createBodies(lists, chooser, { loc, country, sur, nat }),
    outlet: () =>
      capitalised(
        chance(0.9)
          ? pick(lists.bodies.slice(200, 320))
          : `${pick(lists.towns)} ${pick(['times', 'herald', 'post', 'news'])}`,
      ),
    team: () =>
      capitalised(
        chance(0.5)
          ? pick(lists.bodies.slice(470, 530))
          : chance(0.5)
            ? `${pick(lists.towns)} ${pick(['united', 'city', 'rovers', 'fc', 'wanderers'])}`
            : pick(lists.towns),
      ),
    product: () =>
      chance(0.7) ? capitalised(pick(lists.products)) : `${capitalised(madeName())} ${below(20)}`,
    event: () => (chance(0.6) ? capitalised(pick(lists.events)) : `${loc()} ${pick(eventHeads)}`),
    nat,
    role: () => pick(roles.split('|')),
    day: () => pick(wordsOf(days)),
    num: () => String(below(60) + 2),
  }
}

const eventHeads = ['Summit', 'Festival', 'Marathon', 'Grand Prix', 'Conference', 'Cup']
const initials = ['A', 'J', 'M', 'R', 'S', 'W', 'F']
const particles = ['van', 'de', 'al', 'von', 'bin']

function createPeople(lists: Lists, { pick, chance }: Chooser, random: Random) {
  const madeName = makeNameMaker(lists.family, random)
  const sur = () => capitalised(chance(0.35) ? madeName() : pick(lists.family))
  const per = () => {
    const given = capitalised(chance(0.12) ? madeName() : pick(lists.given))
    const initial = chance(0.12) ? ` ${pick(initials)}.` : ''
    const particle = initial === '' && chance(0.06) ? ` ${pick(particles)}` : ''
    return `${given}${initial}${particle} ${sur()}`
  }
  return { sur, per, madeName }
}

function createPlaces({ towns, areas, nations }: Lists, { pick, chance }: Chooser, random: Random) {
  const oneWord = towns.filter((town) => !town.includes(' '))
  const madePlace = makeNameMaker(oneWord, random)
  const loc = () => {
    if (chance(0.3)) return madePlace()
    if (chance(0.12)) return pick(areas)
    return chance(0.25) ? pick(nations) : pick(towns)
  }
  return () => capitalised(loc())
}

function createBodies(lists: Lists, { pick, chance, below }: Chooser, names: Fillers) {
  const inner: Fillers = {
    ...names,
    field: () => pick(fields.split('|')),
    fieldNoun: () => pick(fieldNouns.split('|')),
    idea: () => pick(ideas.split('|')),
  }
  const composed = () =>
    pick(bodies.split('|')).replace(/\{(\w+)\}/g, (_, slot: string) => inner[slot]!())
  const acronym = () =>
    Array.from({ length: 3 + below(2) }, () => String.fromCharCode(65 + below(26))).join('')
  return () => {
    if (chance(0.4)) return capitalised(pick(lists.bodies))
    if (chance(0.7)) return composed()
    return chance(0.5) ? acronym() : names.sur!()
  }
}
