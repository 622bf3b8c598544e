/**
 * Exact keys of reports, each kind with a prefix: outlet, opening of an outlet's name, piece,
 * address, first word of a name.
 */
import { outletKeys, outletOpenings, type OutletNames } from '../../terms/outlet-names.ts'

export const keyOf = {
  outlet: (key: string): string => `o${key}`,
  opening: (words: string): string => `b${words}`,
  piece: (title: string): string => `p${title}`,
  address: (address: string): string => `a${address}`,
  firstWord: (word: string): string => `f${word}`,
}

/** `names`: the terms of the names that the report is filed under. */
export function keysOfReport(imprint: OutletNames, names: readonly string[]): string[] {
  const keys = [
    ...outletKeys(imprint).map(keyOf.outlet),
    ...outletOpenings(imprint).map(keyOf.opening),
    keyOf.address(imprint.address),
  ]
  if (imprint.piece) keys.push(keyOf.piece(imprint.piece))
  for (const name of names) if (name[0] === '\u0001') keys.push(keyOf.firstWord(firstWordOf(name)))
  return [...new Set(keys)]
}

function firstWordOf(name: string): string {
  const end = name.indexOf(' ')
  return name.slice(1, end < 0 ? undefined : end)
}
