import { packNameLexicon } from '../../name-lexicon.ts'
import { fold } from '../../../text/fold.ts'
import { once } from '../../../text/once.ts'
import { packWordTable } from '../../../text/word-table.ts'
import { commonWords } from './common.ts'
import { nationalities, peoples } from './demonyms.ts'
import { everydayAdjectives, everydayNouns, everydayVerbs } from './everyday.ts'
import {
  bodyNames,
  companyNames,
  organisationHeads,
  outletHeads,
  outletNames,
} from './organisations.ts'
import { arabGivenNames, arabSurnames, nameParticles } from './people-arab.ts'
import { foreignGivenNames, foreignSurnames } from './people-foreign.ts'
import { cities, countries, placeHeads, regions } from './places.ts'
import { soundsOf } from './sounds.ts'
import { arabTeams, distantTeams, europeanTeams, sportFederations } from './teams.ts'
import {
  campaignHeads,
  eventHeads,
  eventNames,
  productHeads,
  productNames,
  workHeads,
} from './things.ts'
import { roleAdjectives, speechVerbs, timeWords, titles } from './titles.ts'

const inflect = (endings: string[]) =>
  nationalities
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((stem) => endings.map((ending) => stem + ending))
    .join(' ')

const pack = once(() =>
  packNameLexicon({
    given: `${arabGivenNames} ${foreignGivenNames}`,
    surname: `${arabSurnames} ${foreignSurnames}`,
    particle: nameParticles,
    country: countries,
    city: cities,
    region: regions,
    placeHead: placeHeads,
    demonym: inflect(['', 'ة']),
    people: `${peoples} ${inflect(['ون', 'ين', 'ان', 'ات'])}`,
    organisation: `${bodyNames} ${outletNames} ${companyNames} ${sportFederations} ${europeanTeams} ${distantTeams} ${arabTeams}`,
    organisationHead: organisationHeads,
    outletHead: outletHeads,
    product: productNames,
    productHead: productHeads,
    event: eventNames,
    eventHead: eventHeads,
    campaignHead: campaignHeads,
    workHead: workHeads,
    title: titles,
    roleAdjective: roleAdjectives,
    speechVerb: speechVerbs,
    time: timeWords,
    common: commonWords,
    everyday: `${everydayNouns} ${everydayAdjectives} ${everydayVerbs}`,
  }),
)

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
