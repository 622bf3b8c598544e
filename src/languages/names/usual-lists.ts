import type { LexiconList } from './name-lexicon.ts'

/** The lists of a language that is read by rules alone, as the files of its `names/` call them. */
export interface UsualLists {
  menNames: string
  womenNames: string
  nameParticles: string
  countries: string
  cities: string
  regions: string
  placeHeads: string
  nationalities: string
  peoples: string
  organisationNames: string
  organisationHeads: string
  outletHeads: string
  productNames: string
  productHeads: string
  eventNames: string
  eventHeads: string
  campaignHeads: string
  workHeads: string
  titles: string
  bodyAdjectives: string
  speechVerbs: string
  timeWords: string
}

/** What each of them says of a word. */
export const inLexicon = (lists: UsualLists) =>
  ({
    given: `${lists.menNames} ${lists.womenNames}`,
    particle: lists.nameParticles,
    country: lists.countries,
    city: lists.cities,
    region: lists.regions,
    placeHead: lists.placeHeads,
    demonym: lists.nationalities,
    people: lists.peoples,
    organisation: lists.organisationNames,
    organisationHead: lists.organisationHeads,
    outletHead: lists.outletHeads,
    product: lists.productNames,
    productHead: lists.productHeads,
    event: lists.eventNames,
    eventHead: lists.eventHeads,
    campaignHead: lists.campaignHeads,
    workHead: lists.workHeads,
    title: lists.titles,
    roleAdjective: lists.bodyAdjectives,
    speechVerb: lists.speechVerbs,
    time: lists.timeWords,
  }) satisfies Partial<Record<LexiconList, string>>
