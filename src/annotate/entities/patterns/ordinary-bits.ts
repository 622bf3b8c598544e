import { bit } from '../../../languages/names/name-lexicon.ts'

/** Bits of words that are no part of a person's name: verbs, nouns before names, peoples. */
export const ordinaryBits =
  bit.speechVerb |
  bit.time |
  bit.organisationHead |
  bit.placeHead |
  bit.roleAdjective |
  bit.demonym |
  bit.people |
  bit.country |
  bit.common |
  bit.eventHead |
  bit.productHead |
  bit.everyday
