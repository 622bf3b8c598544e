/** Which record of Party Facts is the party of a line of the Factbook. */
import { fold } from '../../../src/text/fold.ts'
import type { PartyNames } from './read-line.ts'

/** A party as Party Facts has it, with its names in other languages where one is known. */
export interface ListedParty {
  labels: { en: string; ar?: string; fr?: string }
  aliases?: { en?: string[] }
  short?: string
  country?: string
  ended?: string
}

/** Folded without what one list writes and the other leaves out: "the", "party", "of Albania". */
const key = (name: string, country: string): string =>
  fold(name)
    .replace(/\b(?:the|party|of|and)\b/g, ' ')
    .replaceAll(fold(country), ' ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()

/**
 * Looks a party up among those of its country that have not ended. A name in full decides; short
 * names never do, since several parties of one country bear the same.
 */
export function findListed(
  party: PartyNames,
  parties: readonly ListedParty[],
  country: string,
): ListedParty | null {
  const wanted = new Set([party.name, ...party.others].map((name) => key(name, country)))
  wanted.delete('')
  const found = parties.filter(
    (listed) =>
      listed.ended === undefined &&
      englishOf(listed).some((name) => wanted.has(key(name, country))),
  )
  return found.length === 1 ? found[0]! : null
}

/** The English names of one that no other party of its country bears in the list, also an ended one. */
export const getOwnNames = (party: ListedParty, parties: readonly ListedParty[]): string[] =>
  englishOf(party).filter(
    (name) => parties.filter((other) => englishOf(other).includes(name)).length === 1,
  )

const englishOf = ({ labels, aliases }: ListedParty): string[] => [
  labels.en,
  ...(aliases?.en ?? []),
]
