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
const remark = /^[\da-z]|\b(?:factions?|coalition|wing|includes?)\b|[,;]/
/** Three capitals or more, digits and hyphens between them: "FLN", "MQM-P". */
const short = /^\p{Lu}[\p{Lu}\d-]{2,}$/u
/** Words, with a year and two names in one: "Alliance '90/Greens". */
const ofWords = /^\p{Lu}[\p{L}\p{M}\d’'./ -]+$/u
/** Words of the longest name that a pack may hold. */
export const longest = 12

const isName = (words: string): boolean =>
  ofWords.test(words) && words.split(/[ /-]/).length <= longest

/** A line's names, or null where its first name cannot be told from a remark. */
export function readPartyLine(line: string): PartyNames | null {
  const bracketed = [...line.matchAll(/\(([^()]*)\)/g)]
    .map(([, inner]) => inner!.replace(/^also known as /, '').trim())
    .filter((inner) => !remark.test(inner))
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
    short: [name, ...further].filter((one) => short.test(one)),
  }
}
