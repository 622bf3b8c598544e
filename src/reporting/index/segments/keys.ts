/**
 * Exact keys of reports, each kind with a prefix: outlet, opening of an outlet's name, piece,
 * address, first word of a name.
 */
import { outletKeys, outletOpenings, type OutletNames } from '../../terms/outlet-names.ts'
import { nameOfTerm } from '../../terms/term-kinds.ts'

export const keyOf = {
  outlet: (key: string): string => `o${key}`,
  opening: (words: string): string => `b${words}`,
  piece: (title: string): string => `p${title}`,
  address: (address: string): string => `a${address}`,
  firstWord: (word: string): string => `f${word}`,
}

/**
 * Reads the keys of several reports, of which many are one outlet's. `names`: the terms of the names
 * that a report is filed under.
 */
export function createKeysReader(): (imprint: OutletNames, names: readonly string[]) => string[] {
  const known = new Map<string, string[]>()
  const keysOfOutlet = (imprint: OutletNames): string[] => {
    const { outlet, bare, bracket } = imprint
    const forms = [outlet, bare, bracket].join('\n')
    const keys = known.get(forms) ?? [
      ...outletKeys(imprint).map(keyOf.outlet),
      ...outletOpenings(imprint).map(keyOf.opening),
    ]
    known.set(forms, keys)
    return keys
  }
  return (imprint, names) => {
    const keys = new Set(keysOfOutlet(imprint)).add(keyOf.address(imprint.address))
    if (imprint.piece) keys.add(keyOf.piece(imprint.piece))
    for (const term of names) {
      const name = nameOfTerm(term)
      if (name !== null) keys.add(keyOf.firstWord(firstWordOf(name)))
    }
    return [...keys]
  }
}

function firstWordOf(name: string): string {
  const end = name.indexOf(' ')
  return name.slice(0, end < 0 ? undefined : end)
}
