import { bodies as moreBodies, ministryFields } from '../../src/languages/ar/names/bodies.ts'
import { companies, products } from '../../src/languages/ar/names/brands.ts'
import { commonWords } from '../../src/languages/ar/names/common.ts'
import { nationalities, peoples } from '../../src/languages/ar/names/demonyms.ts'
import { familyNames, furtherGivenNames } from '../../src/languages/ar/names/families.ts'
import { events } from '../../src/languages/ar/names/happenings.ts'
import { furtherClubs, localBodies } from '../../src/languages/ar/names/local-bodies.ts'
import { arabLocalities, foreignLocalities } from '../../src/languages/ar/names/localities.ts'
import { bodyNames, companyNames, outletNames } from '../../src/languages/ar/names/organisations.ts'
import { arabGivenNames, arabSurnames } from '../../src/languages/ar/names/people-arab.ts'
import { foreignGivenNames, foreignSurnames } from '../../src/languages/ar/names/people-foreign.ts'
import { peopleNames } from '../../src/languages/ar/names/peoples.ts'
import { cities, countries, placeHeads, regions } from '../../src/languages/ar/names/places.ts'
import { arabTeams, distantTeams, europeanTeams } from '../../src/languages/ar/names/teams.ts'
import { eventNames, productNames } from '../../src/languages/ar/names/things.ts'
import { arabTowns, foreignTowns } from '../../src/languages/ar/names/towns.ts'
import type { Fillers } from './fillers.ts'
import { createChooser, makeNameMaker, wordsOf, type Chooser } from './made-names.ts'
import type { Random } from './random.ts'
import { branches, branchHeads, days, fields, ideas, ministries, roles } from './templates-ar.ts'

const ideaList = ideas.split('|')
const fieldList = fields.split('|')
const branchList = branches.split('|')
const branchHeadList = branchHeads.split('|')
const wholeHeads = [
  'الهيئة العامة',
  'المركز العربي',
  'المركز الوطني',
  'المعهد الدولي',
  'المجلس الأعلى',
  'المنظمة العربية',
  'الاتحاد الدولي',
  'الجمعية الوطنية',
  'اللجنة العليا',
  'المؤسسة العامة',
  'الوكالة الوطنية',
]

/** Everything that fillers choose from, by kind. */
function readLists() {
  const common = new Set(wordsOf(commonWords))
  const namesOf = (text: string) => wordsOf(text).filter((name) => !common.has(name))
  const heads = wordsOf(placeHeads)
  // «مدينة …» would teach that the noun belongs to every name behind it
  const isBare = (name: string) => !heads.some((head) => name.startsWith(`${head} `))
  return {
    ag: wordsOf(`${arabGivenNames} ${furtherGivenNames}`),
    as: wordsOf(`${arabSurnames} ${familyNames}`),
    fg: wordsOf(foreignGivenNames),
    fs: wordsOf(foreignSurnames),
    countries: namesOf(countries),
    cities: namesOf(
      `${cities} ${arabTowns} ${arabLocalities} ${foreignTowns} ${foreignLocalities}`,
    ).filter(isBare),
    regions: wordsOf(regions),
    heads,
    nations: wordsOf(nationalities),
    peoples: wordsOf(`${peoples} ${peopleNames}`),
    bodies: namesOf(
      `${moreBodies} ${localBodies} ${companies} ${bodyNames} ${companyNames} ${outletNames}`,
    ),
    outlets: namesOf(outletNames),
    teams: wordsOf(`${europeanTeams} ${distantTeams} ${arabTeams} ${furtherClubs}`),
    products: namesOf(`${productNames} ${products}`),
    ministries: wordsOf(`${ministries} ${ministryFields}`),
    events: namesOf(`${eventNames} ${events}`),
  }
}

type Lists = ReturnType<typeof readLists>

/** Fillers for slots of Arabic templates. The same random numbers give the same names. */
export function arabicFillers(random: Random): Fillers {
  const lists = readLists()
  const chooser = createChooser(random)
  const { pick, chance, below } = chooser
  const people = createPeople(lists, chooser, random)
  const { sur, madeForeign } = people
  const { city, loc } = createPlaces(lists, chooser, random)
  const nat = () => pick(lists.nations)
  const bodies = listBodies(lists, chooser, { sur, city, nat, madeForeign })
  return {
    sur,
    city,
    arabGiven: () => pick(lists.ag),
    foreignGiven: () => (chance(0.35) ? madeForeign() : pick(lists.fg)),
    arabFamily: () => (chance(0.35) ? people.madeArab() : pick(lists.as)),
    foreignFamily: () => (chance(0.5) ? madeForeign() : pick(lists.fs)),
    giv: () => pick(chance(0.7) ? lists.ag : lists.fg),
    per: () => (chance(0.5) ? people.arab() : people.foreign()),
    loc,
    country: () => pick(lists.countries),
    group: () => (chance(0.5) ? pick(lists.peoples) : `ال${nat()}${pick(['ون', 'ين'])}`),
    org: () => (chance(0.45) ? pick(lists.bodies) : pick(bodies)()),
    outlet: () => (chance(0.8) ? pick(lists.outlets) : madeForeign()),
    team: () => (chance(0.5) ? pick(lists.teams) : chance(0.5) ? `نادي ${city()}` : city()),
    product: () => (chance(0.7) ? pick(lists.products) : `${madeForeign()} ${below(20)}`),
    event: () => (chance(0.6) ? pick(lists.events) : `${pick(eventHeads)} ${city()}`),
    nat,
    natf: () => `${nat()}ة`,
    role: () => pick(roles.split('|')),
    day: () => pick(wordsOf(days)),
    num: () => String(below(60) + 2),
  }
}

const eventHeads = ['بطولة', 'كأس', 'مؤتمر', 'مهرجان', 'قمة', 'معركة', 'دوري']
const servantOf = ['الله', 'الرحمن', 'العزيز', 'الكريم', 'القادر', 'الحميد', 'الفتاح']
const particles = ['بن', 'أبو', 'آل', 'ولد']
const foreignParticles = ['فان', 'دي', 'فون', 'دو', 'لا']

function createPeople(lists: Lists, { pick, chance }: Chooser, random: Random) {
  const madeForeign = makeNameMaker([...lists.fs, ...lists.fg], random)
  const madeArab = makeNameMaker(lists.as, random)
  const foreignFamily = () => (chance(0.5) ? madeForeign() : pick(lists.fs))
  const sur = () => (chance(0.5) ? foreignFamily() : chance(0.35) ? madeArab() : pick(lists.as))
  const arab = () => {
    const given = chance(0.08) ? `عبد ${pick(servantOf)}` : pick(lists.ag)
    const father = chance(0.3) ? ` ${pick(lists.ag)}` : ''
    const particle = chance(0.08) ? ` ${pick(particles)}` : ''
    const family = chance(0.2) ? pick(lists.ag) : chance(0.25) ? madeArab() : pick(lists.as)
    return `${given}${father}${particle} ${family}`
  }
  const foreign = () => {
    const given = chance(0.2) ? madeForeign() : pick(lists.fg)
    const particle = chance(0.1) ? ` ${pick(foreignParticles)}` : ''
    const second = chance(0.08) ? ` ${pick(lists.fg)}` : ''
    return `${given}${particle}${second} ${foreignFamily()}`
  }
  return { sur, arab, foreign, madeForeign, madeArab }
}

function createPlaces(lists: Lists, { pick, chance }: Chooser, random: Random) {
  const oneWord = lists.cities.filter((city) => !city.includes(' '))
  const madePlace = makeNameMaker(oneWord, random)
  const city = () => (chance(0.3) ? madePlace() : pick(lists.cities))
  const loc = () => {
    if (chance(0.12)) return `${pick(lists.heads)} ${city()}`
    if (chance(0.12)) return pick(lists.regions)
    return chance(0.25) ? pick(lists.countries) : city()
  }
  return { city, loc }
}

/** «للثقافة», «لتقنية المعلومات» */
const forBranch = (branch: string) => `ل${branch.replace(/^ا(?=ل)/, '')}`

/** Ways to name a body. */
const listBodies = (
  lists: Lists,
  { pick, below }: Chooser,
  { sur, city, nat, madeForeign }: Record<'sur' | 'city' | 'nat' | 'madeForeign', () => string>,
): (() => string)[] => [
  () => `وزارة ${pick(lists.ministries)}`,
  () => `وزارة ${pick(lists.ministries)} ال${nat()}ة`,
  () => `حزب ${pick(ideaList)}`,
  () => `حزب ${pick(ideaList)} ال${nat()}`,
  () => `حركة ${pick(ideaList)}`,
  () => `${pick(wholeHeads)} ${pick(fieldList)}`,
  () => `${pick(branchHeadList)} ${pick(branchList)}`,
  () => `${pick(branchHeadList)} ${pick(branchList)} و${pick(branchList)}`,
  () => `${pick(branchHeadList)} ${pick(branchList)} و${pick(branchList)} ال${nat()}ة`,
  () => `${pick(wholeHeads)} ${forBranch(pick(branchList))} و${pick(branchList)}`,
  () => `${pick(branchHeadList)} ${sur()} ${forBranch(pick(branchList))} و${pick(branchList)}`,
  () => `جامعة ${city()}`,
  () => `بلدية ${city()}`,
  () => `${pick(['بلدية', 'مجلس', 'مستشفى', 'مديرية'])} مدينة ${city()}`,
  () => `مستشفى ${city()}`,
  () => `محكمة ${city()}`,
  () => `شرطة ${city()}`,
  () => `بنك ${pick(lists.countries)}`,
  () => `معهد ${sur()}`,
  () => `مؤسسة ${sur()}`,
  () => `كتائب ${sur()}`,
  () => `نادي ${city()}`,
  () => `جبهة تحرير ${city()}`,
  () =>
    `مجلس ${pick(['النواب', 'الشورى', 'الوزراء', 'الأعيان', 'القضاء', 'الأمن القومي', 'الدولة'])}`,
  () => `الخارجية ال${nat()}ة`,
  () => `الجيش ال${nat()}`,
  () => `الشرطة ال${nat()}ة`,
  () => `البرلمان ال${nat()}`,
  () => `نقابة ${pick(['الصحفيين', 'المحامين', 'المعلمين', 'الأطباء', 'المهندسين'])} ال${nat()}ة`,
  () => `سفارة ${pick(lists.countries)}`,
  () => `شركة ${madeForeign()}`,
  () => madeForeign(),
  () => `الاتحاد ال${nat()} لكرة القدم`,
  () => `وكالة الأنباء ال${nat()}ة`,
  () => `الوحدة ${below(9999)}`,
  () => `لواء ${sur()}`,
  () => `الفرقة ${below(200)}`,
]
