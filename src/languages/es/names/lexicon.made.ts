import { packNameLexicon } from '../../names/name-lexicon.ts'
import { once } from '../../../text/once.ts'
import { nationalities, peoples } from './demonyms.ts'
import {
  bodyAdjectives,
  organisationHeads,
  organisationNames,
  outletHeads,
} from './organisations.ts'
import { menNames, nameParticles, womenNames } from './people.ts'
import { cities, countries, placeHeads, regions } from './places.ts'
import {
  campaignHeads,
  eventHeads,
  eventNames,
  productHeads,
  productNames,
  workHeads,
} from './things.ts'
import { speechVerbs, timeWords, titles } from './titles.ts'

const pack = once(() =>
  packNameLexicon({
    given: `${menNames} ${womenNames}`,
    particle: nameParticles,
    country: countries,
    city: cities,
    region: regions,
    placeHead: placeHeads,
    demonym: nationalities,
    people: peoples,
    organisation: organisationNames,
    organisationHead: organisationHeads,
    outletHead: outletHeads,
    product: productNames,
    productHead: productHeads,
    event: eventNames,
    eventHead: eventHeads,
    campaignHead: campaignHeads,
    workHead: workHeads,
    title: titles,
    roleAdjective: bodyAdjectives,
    speechVerb: speechVerbs,
    time: timeWords,
  }),
)

export const makeWords = (): Uint8Array => pack().words
export const makePhrases = (): Uint8Array => pack().phrases
export const makeOpeners = (): Uint8Array => pack().openers
