import { commonWords } from '../../src/languages/ar/names/common.ts'
import { nationalities, peoples } from '../../src/languages/ar/names/demonyms.ts'
import { bodyNames, companyNames, outletNames } from '../../src/languages/ar/names/organisations.ts'
import { arabGivenNames, arabSurnames } from '../../src/languages/ar/names/people-arab.ts'
import { foreignGivenNames, foreignSurnames } from '../../src/languages/ar/names/people-foreign.ts'
import { cities, countries, placeHeads, regions } from '../../src/languages/ar/names/places.ts'
import { arabTeams, distantTeams, europeanTeams } from '../../src/languages/ar/names/teams.ts'
import { eventNames, productNames } from '../../src/languages/ar/names/things.ts'
import type { Fillers } from './fillers.ts'
import { makeNameMaker, picker, wordsOf } from './made-names.ts'
import type { Random } from './random.ts'
import { days, fields, ideas, ministries, roles } from './templates-ar.ts'

export function arabicFillers(random: Random): Fillers {
  const pick = picker(random)
  const chance = (p: number) => random() < p
  const common = new Set(wordsOf(commonWords))
  const namesOf = (text: string) => wordsOf(text).filter((name) => !common.has(name))
  const lists = {
    ag: wordsOf(arabGivenNames),
    as: wordsOf(arabSurnames),
    fg: wordsOf(foreignGivenNames),
    fs: wordsOf(foreignSurnames),
    countries: namesOf(countries),
    cities: namesOf(cities),
    regions: wordsOf(regions),
    heads: wordsOf(placeHeads),
    nations: wordsOf(nationalities),
    peoples: wordsOf(peoples),
    bodies: namesOf(`${bodyNames} ${companyNames} ${outletNames}`),
    outlets: namesOf(outletNames),
    teams: wordsOf(`${europeanTeams} ${distantTeams} ${arabTeams}`),
    products: namesOf(productNames),
    events: namesOf(eventNames),
  }
  const madeForeign = makeNameMaker([...lists.fs, ...lists.fg], random)
  const madeArab = makeNameMaker(lists.as, random)
  const madePlace = makeNameMaker(
    lists.cities.filter((city) => !city.includes(' ')),
    random,
  )
  const sur = () =>
    chance(0.5)
      ? chance(0.5)
        ? madeForeign()
        : pick(lists.fs)
      : chance(0.35)
        ? madeArab()
        : pick(lists.as)
  const arab = () =>
    `${chance(0.08) ? 'عبد ' + pick(['الله', 'الرحمن', 'العزيز', 'الكريم', 'القادر', 'الحميد', 'الفتاح']) : pick(lists.ag)}${chance(0.3) ? ' ' + pick(lists.ag) : ''}${chance(0.08) ? ' ' + pick(['بن', 'أبو', 'آل', 'ولد']) : ''} ${chance(0.2) ? pick(lists.ag) : chance(0.25) ? madeArab() : pick(lists.as)}`
  const foreign = () =>
    `${chance(0.2) ? madeForeign() : pick(lists.fg)}${chance(0.1) ? ' ' + pick(['فان', 'دي', 'فون', 'دو', 'لا']) : ''}${chance(0.08) ? ' ' + pick(lists.fg) : ''} ${chance(0.5) ? madeForeign() : pick(lists.fs)}`
  const city = () => (chance(0.3) ? madePlace() : pick(lists.cities))
  const nat = () => pick(lists.nations)
  const ideaList = ideas.split('|')
  const fieldList = fields.split('|')
  const loc = () =>
    chance(0.12)
      ? `${pick(lists.heads)} ${city()}`
      : chance(0.12)
        ? pick(lists.regions)
        : chance(0.25)
          ? pick(lists.countries)
          : city()
  const bodies: (() => string)[] = [
    () => `وزارة ${pick(wordsOf(ministries))}`,
    () => `وزارة ${pick(wordsOf(ministries))} ال${nat()}ة`,
    () => `حزب ${pick(ideaList)}`,
    () => `حزب ${pick(ideaList)} ال${nat()}`,
    () => `حركة ${pick(ideaList)}`,
    () =>
      `${pick(['الهيئة العامة', 'المركز العربي', 'المركز الوطني', 'المعهد الدولي', 'المجلس الأعلى', 'المنظمة العربية', 'الاتحاد الدولي', 'الجمعية الوطنية', 'اللجنة العليا', 'المؤسسة العامة', 'الوكالة الوطنية'])} ${pick(fieldList)}`,
    () => `جامعة ${city()}`,
    () => `بلدية ${city()}`,
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
    () => `الوحدة ${Math.floor(random() * 9999)}`,
    () => `لواء ${sur()}`,
    () => `الفرقة ${Math.floor(random() * 200)}`,
  ]
  return {
    sur,
    giv: () => pick(chance(0.7) ? lists.ag : lists.fg),
    per: () => (chance(0.5) ? arab() : foreign()),
    loc,
    country: () => pick(lists.countries),
    group: () => (chance(0.5) ? pick(lists.peoples) : `ال${nat()}${pick(['ون', 'ين'])}`),
    org: () => (chance(0.45) ? pick(lists.bodies) : pick(bodies)()),
    outlet: () => (chance(0.8) ? pick(lists.outlets) : madeForeign()),
    team: () => (chance(0.5) ? pick(lists.teams) : chance(0.5) ? `نادي ${city()}` : city()),
    product: () =>
      chance(0.7) ? pick(lists.products) : `${madeForeign()} ${Math.floor(random() * 20)}`,
    event: () =>
      chance(0.6)
        ? pick(lists.events)
        : `${pick(['بطولة', 'كأس', 'مؤتمر', 'مهرجان', 'قمة', 'معركة', 'دوري'])} ${city()}`,
    nat,
    natf: () => `${nat()}ة`,
    role: () => pick(roles.split('|')),
    day: () => pick(wordsOf(days)),
    num: () => String(Math.floor(random() * 60) + 2),
  }
}
