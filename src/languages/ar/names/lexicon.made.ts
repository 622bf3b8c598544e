import { packNameLexicon } from '../../names/name-lexicon.ts'
import { fold } from '../../../text/fold.ts'
import { once } from '../../../text/once.ts'
import { packWordTable } from '../../../text/word-table.ts'
import { bodies, ministryFields } from './bodies.ts'
import { companies, products } from './brands.ts'
import { commonWords } from './common.ts'
import { nationalities, peoples } from './demonyms.ts'
import { everydayAdjectives, everydayNouns, everydayVerbs } from './everyday.ts'
import { familyNames, furtherGivenNames } from './families.ts'
import { agreements, events } from './happenings.ts'
import { furtherClubs, localBodies } from './local-bodies.ts'
import { arabLocalities, foreignLocalities } from './localities.ts'
import {
  bodyNames,
  companyNames,
  organisationHeads,
  outletHeads,
  outletNames,
} from './organisations.ts'
import { arabGivenNames, arabSurnames, nameParticles } from './people-arab.ts'
import { foreignGivenNames, foreignSurnames } from './people-foreign.ts'
import { adherents, peopleNames, townspeople } from './peoples.ts'
import { cities, countries, placeHeads, regions } from './places.ts'
import { soundsOf } from './sounds.ts'
import { spelt } from './spelt-lists.ts'
import { arabTeams, distantTeams, europeanTeams, sportFederations } from './teams.ts'
import {
  campaignHeads,
  eventHeads,
  eventNames,
  productHeads,
  productNames,
  workHeads,
} from './things.ts'
import { arabTowns, foreignTowns } from './towns.ts'
import { roleAdjectives, speechVerbs, timeWords, titles } from './titles.ts'

const inflect = (adjectives: string, endings: string[]) =>
  adjectives
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((stem) => endings.map((ending) => stem + ending))
    .join(' ')

/** «وزارة الصحة», «وزارتا الصحة», and what a ministry is called for short beside a state: «الصحة اللبنانية». */
const ministries = ministryFields
  .split(/\s+/)
  .filter(Boolean)
  .map((field) => `وزارة_${field}`)
  .join(' ')

const lists = once(() => ({
  given: `${arabGivenNames} ${furtherGivenNames} ${foreignGivenNames}`,
  surname: `${arabSurnames} ${familyNames} ${foreignSurnames}`,
  particle: nameParticles,
  country: countries,
  city: `${cities} ${arabTowns} ${arabLocalities} ${foreignTowns} ${foreignLocalities}`,
  region: regions,
  placeHead: placeHeads,
  demonym: inflect(nationalities, ['', 'ة']),
  people: `${peoples} ${peopleNames} ${inflect(`${nationalities} ${townspeople} ${adherents}`, ['ون', 'ين', 'ان', 'ات'])}`,
  organisation: `${bodies} ${ministries} ${companies} ${bodyNames} ${outletNames} ${companyNames} ${sportFederations} ${europeanTeams} ${distantTeams} ${arabTeams} ${furtherClubs} ${localBodies}`,
  organisationHead: organisationHeads,
  outletHead: outletHeads,
  product: `${productNames} ${products}`,
  productHead: productHeads,
  event: `${eventNames} ${events}`,
  accord: agreements,
  eventHead: eventHeads,
  campaignHead: campaignHeads,
  workHead: workHeads,
  title: titles,
  roleAdjective: roleAdjectives,
  speechVerb: speechVerbs,
  time: timeWords,
  common: commonWords,
  everyday: `${everydayNouns} ${everydayAdjectives} ${everydayVerbs}`,
}))
const pack = once(() => packNameLexicon(lists()))

export const makeWords = (): Uint8Array => pack().words
export const makePhrases = (): Uint8Array => pack().phrases
export const makeOpeners = (): Uint8Array => pack().openers
/** The sounds of foreign names, each with the number 1. */
export const makeSounds = (): Uint8Array =>
  packWordTable(
    [
      ...soundsOf(`${foreignGivenNames} ${foreignSurnames}`.split(/\s+/).map((name) => fold(name))),
    ].map((sound) => [sound, 1]),
  )

/** The names of one word whose spelling is known, folded, where the spelling matches. */
function packSpelt(isSpelt: (name: string) => boolean): Uint8Array {
  const lexicon = lists()
  const names = spelt
    .flatMap((list) => lexicon[list].split(/\s+/))
    .filter((name) => !name.includes('_') && isSpelt(name))
  return packWordTable([...new Set(names.map(fold))].map((name) => [name, 1]))
}

/** Not written with ة, though folded like it: «حديثه» may be such a name. */
export const makeNamesInHa = (): Uint8Array =>
  packSpelt((name) => fold(name).endsWith('ه') && !name.endsWith('ة'))

/** Written with ؤ or ئ: «فئات» may be such a name. */
export const makeNamesInHamza = (): Uint8Array => packSpelt((name) => /[ئؤ]/.test(name))
