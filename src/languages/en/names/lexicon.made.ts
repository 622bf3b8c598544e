import { packNameLexicon } from '../../names/name-lexicon.ts'
import { once } from '../../../text/once.ts'
import { commonWords } from './common.ts'
import { adjectives, peoples } from './demonyms.ts'
import { organisationHeads, organisationNames } from './organisations.ts'
import { givenNames, nameParticles, surnames } from './people.ts'
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
    given: givenNames,
    surname: surnames,
    particle: nameParticles,
    country: countries,
    city: cities,
    region: regions,
    placeHead: placeHeads,
    demonym: adjectives,
    people: peoples,
    organisation: organisationNames,
    organisationHead: organisationHeads,
    product: productNames,
    productHead: productHeads,
    event: eventNames,
    eventHead: eventHeads,
    campaignHead: campaignHeads,
    workHead: workHeads,
    title: titles,
    speechVerb: speechVerbs,
    time: timeWords,
    common: commonWords,
  }),
)

export const makeWords = (): Uint8Array => pack().words
export const makePhrases = (): Uint8Array => pack().phrases
export const makeOpeners = (): Uint8Array => pack().openers
