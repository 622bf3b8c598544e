/**
 * The gender that a given name tells, learned from the people whose gender the sources state, else
 * as lists of given names have it.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadNpmPackage } from '../registry/download.ts'
import type { PersonFacts } from './read-facts.ts'

/** The package of the lists, under MIT. */
const listsPackage = 'gender-detection-from-name@1.11.5'
/** Languages of its lists that tell the names of a country before the others do. */
const languages: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'AR CL CO CR CU DO EC ES GT HN MX NI PA PE PY SV UY VE'.split(' ').map((code) => [code, 'es']),
  ),
  ...Object.fromEntries(
    'BE BF BJ CD CF CG CI CM DJ FR GA HT LU MC MG ML NE SN TD TG'
      .split(' ')
      .map((code) => [code, 'fr']),
  ),
  AT: 'de',
  CH: 'de',
  DE: 'de',
  IT: 'it',
  SM: 'it',
}

export type GenderOf = (person: PersonFacts) => '' | 'm' | 'f'

/** Given names of women that the lists do not tell, or tell as a man's as well. */
const ofWomen = new Set(
  (
    'aïcha aicha aisha amal amel amina annick asma aude dina fatima fatma frédérique halima hanan ' +
    'hind houda huda iman jackline joy khadija kristine lamia latifa laure laurence leila lilit ' +
    'maha malika mariam marion markéta maryam małgorzata mette michèle mrs. nabila nadia naima ' +
    'najat nawal rania saida salma samia samira sana sarra sonia souad suzan tereza urszula virginie wafa ' +
    'yasmine zahra zainab zeinab'
  ).split(' '),
)

/** "Daughter of" and "son of" inside a name, and the Vietnamese middle names. */
const ofWoman = /\s(?:binti|bint|bte|Thị)\s/i
const ofMan = /\s(?:bin|ibn|Văn)\s/i

/** Offices whose very title tells whether a man or a woman holds them. */
const officesOfMen = /^(?:king|sultan|emir|amir|crown prince)\b/i
const officesOfWomen = /^(?:queen|crown princess|first lady)\b(?!['’])/i

/** What a list says of a name that it has twice, as a man's and as a woman's. */
const unsure = 'unsure'

export type NameLists = Readonly<Record<string, ReadonlyMap<string, string>>>

/** Given names in small letters with "male", "female" or "unisex", by language. */
export function loadNameLists(): NameLists {
  const folder = loadNpmPackage(listsPackage)
  return Object.fromEntries(
    ['de', 'en', 'es', 'fr', 'it'].map((language) => {
      const list = new Map<string, string>()
      const text = readFileSync(join(folder, 'names', `${language}.js`), 'utf8')
      for (const [, name = '', gender = ''] of text.matchAll(/\['([^']+)', '(\w+)'\]/g))
        list.set(name, (list.get(name) ?? gender) === gender ? gender : unsure)
      return [language, list]
    }),
  )
}

/** Where given names are of the lists' languages and stand first: Europe, the Americas and others. */
const ofLists = new Set(
  (
    'AD AG AL AO AR AT AU BA BB BE BF BG BJ BO BR BS BY BZ CA CD CF CG CH CI CL CM CO CR CU CV CY CZ ' +
    'DE DK DM DO EC EE ES FI FR GA GB GD GL GR GT GW GY HN HR HT IE IS IT JM KN LC LI LT LU LV MC MD ' +
    'ME MG MK MT MX MZ NA NI NL NO NZ PA PE PL PT PY RO RS RU RW SC SE SI SK SM SN SR ST SV TD TG TT ' +
    'UA US UY VA VC VE ZA'
  ).split(' '),
)

/** What the list of the country's language says, else what all that have the name agree on. */
function lookUp(name: string, country: string, lists: NameLists): '' | 'm' | 'f' {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '')
  const told = (list: ReadonlyMap<string, string> | undefined) => {
    const gender = list?.get(name) ?? list?.get(plain)
    return gender === unsure ? undefined : gender
  }
  const first = told(lists[languages[country] ?? ''])
  const all = new Set(Object.values(lists).flatMap((list) => told(list) ?? []))
  const gender = first ?? (all.size === 1 ? [...all][0] : '')
  return gender === 'male' ? 'm' : gender === 'female' ? 'f' : ''
}

const leastBearers = 4
/** Of a name wherever it is borne: Michal is a man's in one country and a woman's in another. */
const leastAnywhere = 12
const sure = 0.98

/** What may stand before a given name; in other countries some are names ("Ratu"). */
const honorifics = new Set('dr gen hi hj h lord prince ratu sheikh sir tan dato datuk'.split(' '))

function givenName(name: string): string {
  const words = name.toLowerCase().split(/[\s-]/)
  return words.find((word) => !honorifics.has(word.replace(/\.$/, ''))) ?? words[0]!
}

/** Gives 'm' or 'f' where nearly all bearers of the given name are, or by the lists; else ''. */
export function learnGenders(people: readonly PersonFacts[], lists: NameLists): GenderOf {
  const counts = new Map<string, { m: number; f: number }>()
  for (const { labels, gender, country } of people) {
    if (gender !== 'male' && gender !== 'female') continue
    for (const key of [`${givenName(labels.en)} ${country ?? ''}`, givenName(labels.en)]) {
      const count = counts.get(key) ?? { m: 0, f: 0 }
      count[gender === 'male' ? 'm' : 'f']++
      counts.set(key, count)
    }
  }
  const guess = (key: string, least: number): '' | 'm' | 'f' => {
    const { m, f } = counts.get(key) ?? { m: 0, f: 0 }
    if (m + f < least) return ''
    return m / (m + f) >= sure ? 'm' : f / (m + f) >= sure ? 'f' : ''
  }
  return ({ labels, gender, country, offices }) => {
    if (gender === 'male') return 'm'
    if (gender === 'female') return 'f'
    if (offices.some(({ title }) => officesOfMen.test(title))) return 'm'
    if (offices.some(({ title }) => officesOfWomen.test(title))) return 'f'
    if (ofWoman.test(labels.en)) return 'f'
    if (ofMan.test(labels.en)) return 'm'
    const name = givenName(labels.en)
    return (
      guess(`${name} ${country ?? ''}`, leastBearers) ||
      guess(name, leastAnywhere) ||
      (ofWomen.has(name) ? 'f' : '') ||
      (ofLists.has(country ?? '') ? lookUp(name, country ?? '', lists) : '')
    )
  }
}
