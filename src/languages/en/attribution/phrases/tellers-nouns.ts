import {
  documentNouns,
  organisationNouns,
  outletNouns,
  personNouns,
} from '../lexicon/source-words.ts'
import type { Item } from './items.ts'

/** "mayor", "council": a noun for whoever may speak. */
export const isSpeakersNoun = ({ text }: Item): boolean =>
  personNouns.has(text) || organisationNouns.has(text)

/** The same, or one for what tells as well: "paper", "report". */
export const isTellersNoun = (item: Item): boolean =>
  isSpeakersNoun(item) || outletNouns.has(item.text) || documentNouns.has(item.text)
