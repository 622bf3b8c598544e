import { adjectives, peoples } from '../../src/languages/en/names/demonyms.ts'
import { organisationNames } from '../../src/languages/en/names/organisations.ts'
import { givenNames, surnames } from '../../src/languages/en/names/people.ts'
import { cities, countries, regions } from '../../src/languages/en/names/places.ts'
import { eventNames, productNames } from '../../src/languages/en/names/things.ts'
import type { Fillers } from './fillers.ts'
import { makeNameMaker, picker, wordsOf } from './made-names.ts'
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

export function englishFillers(random: Random): Fillers {
  const pick = picker(random)
  const chance = (p: number) => random() < p
  const list = (text: string) => wordsOf(text)
  const given = list(givenNames)
  const family = list(surnames)
  const nations = list(countries)
  const towns = list(cities)
  const areas = list(regions)
  const nationAdjectives = list(adjectives)
  const peopleNames = list(peoples)
  const bodyNames = list(organisationNames)
  const products = list(productNames)
  const events = list(eventNames)
  const madeName = makeNameMaker(family, random)
  const madePlace = makeNameMaker(
    towns.filter((town) => !town.includes(' ')),
    random,
  )
  const sur = () => capitalised(chance(0.35) ? madeName() : pick(family))
  const per = () =>
    `${capitalised(chance(0.12) ? madeName() : pick(given))}${chance(0.12) ? ` ${pick(['A', 'J', 'M', 'R', 'S', 'W', 'F'])}.` : chance(0.06) ? ` ${pick(['van', 'de', 'al', 'von', 'bin'])}` : ''} ${sur()}`
  const loc = () =>
    capitalised(
      chance(0.3)
        ? madePlace()
        : chance(0.12)
          ? pick(areas)
          : chance(0.25)
            ? pick(nations)
            : pick(towns),
    )
  const country = () => capitalised(pick(nations))
  const nat = () => capitalised(pick(nationAdjectives))
  const inner: Fillers = {
    loc,
    country,
    sur,
    nat,
    field: () => pick(fields.split('|')),
    fieldNoun: () => pick(fieldNouns.split('|')),
    idea: () => pick(ideas.split('|')),
  }
  const body = () =>
    pick(bodies.split('|')).replace(/\{(\w+)\}/g, (_, slot: string) => inner[slot]!())
  const initials = () =>
    Array.from({ length: 3 + Math.floor(random() * 2) }, () =>
      String.fromCharCode(65 + Math.floor(random() * 26)),
    ).join('')
  const group = () => capitalised(pick(peopleNames))
  return {
    sur,
    giv: () => capitalised(pick(given)),
    per,
    loc,
    country,
    group,
    org: () =>
      chance(0.4)
        ? capitalised(pick(bodyNames))
        : chance(0.7)
          ? body()
          : chance(0.5)
            ? initials()
            : sur(),
    outlet: () =>
      capitalised(
        chance(0.9)
          ? pick(bodyNames.slice(200, 320))
          : `${pick(towns)} ${pick(['times', 'herald', 'post', 'news'])}`,
      ),
    team: () =>
      capitalised(
        chance(0.5)
          ? pick(bodyNames.slice(470, 530))
          : chance(0.5)
            ? `${pick(towns)} ${pick(['united', 'city', 'rovers', 'fc', 'wanderers'])}`
            : pick(towns),
      ),
    product: () =>
      chance(0.7)
        ? capitalised(pick(products))
        : `${capitalised(madeName())} ${Math.floor(random() * 20)}`,
    event: () =>
      chance(0.6)
        ? capitalised(pick(events))
        : `${loc()} ${pick(['Summit', 'Festival', 'Marathon', 'Grand Prix', 'Conference', 'Cup'])}`,
    nat,
    role: () => pick(roles.split('|')),
    day: () => pick(list(days)),
    num: () => String(Math.floor(random() * 60) + 2),
  }
}
