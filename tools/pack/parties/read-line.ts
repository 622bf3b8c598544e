/** The Factbook's lines of political parties, taken apart into the names that a line gives. */

export interface PartyNames {
  /** The name that the line begins with: "National Liberation Front". */
  name: string
  /** Further names in full: "Ennahda Movement". */
  others: string[]
  /** Short names in capitals: "FLN". */
  short: string[]
}

/** Words in brackets that are a remark on the party and no name of it; names begin with a capital. */
const REMARK = /^[\da-z]|\b(?:factions?|coalition|wing|includes?)\b|[,;]/
/** Three capitals or more, digits and hyphens between them: "FLN", "MQM-P". */
const SHORT = /^\p{Lu}[\p{Lu}\d-]{2,}$/u
/** Words, with a year and two names in one: "Alliance '90/Greens". */
const OF_WORDS = /^\p{Lu}[\p{L}\p{M}\d’'./ -]+$/u
/** Words of the longest name that a pack may hold. */
export const LONGEST = 12

const isName = (words: string): boolean =>
  OF_WORDS.test(words) && words.split(/[ /-]/).length <= LONGEST

/** A line's names, or null where its first name cannot be told from a remark. */
export function readPartyLine(line: string): PartyNames | null {
  const bracketed = [...line.matchAll(/\(([^()]*)\)/g)]
    .map(([, inner]) => inner!.replace(/^also known as /, '').trim())
    .filter((inner) => !REMARK.test(inner))
  const bare = line
    // "CPI(M)" is one name
    .replace(/(?<=\s)\([^()]*\)?/g, ' ')
    .replace(/,? formerly .*$/, '')
    .replace(/\s+/g, ' ')
    .trim()
  const [name, ...rest] = bare.split(' or ').map((one) => one.trim())
  if (!name || !isName(name)) return null
  const further = [...rest, ...bracketed.flatMap((inner) => inner.split(/ or |\//))].map((one) =>
    one.trim(),
  )
  return {
    name,
    others: further.filter((one) => isName(one) && one.includes(' ')),
    short: [name, ...further].filter((one) => SHORT.test(one)),
  }
}
