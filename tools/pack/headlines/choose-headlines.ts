/** Which of the headlines that were found make up a day. */
import { normaliseAddress } from '../../../src/model/normalise-address.ts'
import { mostHeadlines } from '../../../src/reporting/feeds/read-headlines.ts'
import type { FoundHeadline } from './found-headline.ts'

/** Of one host, so that no single one fills the day. */
const mostOfHost = 400
/** Titles of one host that must end alike before the end counts as the outlet's name. */
const fewestAlike = 3
/** The last mark before a short end. */
const mark = /\s[|–—-]\s(?=[^|–—]{2,60}$)(?!.*\s-\s)/u

/**
 * Those of the day, and those without one, each address once, the first found first; of many outlets
 * some each. `known`: addresses that the day has already, which stay. `langs`: others are left out.
 */
export function chooseHeadlines(
  found: readonly FoundHeadline[],
  { day, known, langs }: { day: string; known: readonly string[]; langs: ReadonlySet<string> },
): FoundHeadline[] {
  const taken = new Set(known.map(normaliseAddress))
  const byHost = new Map<string, FoundHeadline[]>()
  for (const headline of cutOutletNames(found)) {
    const address = normaliseAddress(headline.url)
    if ((headline.day ?? day) !== day || taken.has(address)) continue
    if (headline.lang !== null && !langs.has(headline.lang)) continue
    taken.add(address)
    const { host } = new URL(headline.url)
    const of = byHost.get(host) ?? []
    if (of.length < mostOfHost) of.push(headline)
    byHost.set(host, of)
  }
  return inTurns([...byHost.values()], Math.max(0, mostHeadlines - known.length))
}

/** One of each list, then the next one of each. */
function inTurns<T>(lists: readonly T[][], most: number): T[] {
  const chosen: T[] = []
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  for (let turn = 0; turn < longest && chosen.length < most; turn++)
    for (const list of lists)
      if (turn < list.length && chosen.length < most) chosen.push(list[turn]!)
  return chosen
}

/** Pages call themselves "headline | outlet": an end that titles of one host share is cut off. */
function cutOutletNames(found: readonly FoundHeadline[]): FoundHeadline[] {
  const ends = new Map<string, number>()
  const endOf = ({ title }: FoundHeadline) => mark.exec(title)
  const keyOf = ({ url }: FoundHeadline, end: string) => `${new URL(url).host}\t${end}`
  for (const headline of found) {
    const at = headline.isSearched ? endOf(headline) : null
    if (!at) continue
    const key = keyOf(headline, headline.title.slice(at.index))
    ends.set(key, (ends.get(key) ?? 0) + 1)
  }
  return found.map((headline) => {
    const at = headline.isSearched ? endOf(headline) : null
    const isShared =
      at && (ends.get(keyOf(headline, headline.title.slice(at.index))) ?? 0) >= fewestAlike
    return isShared && at.index > 0
      ? { ...headline, title: headline.title.slice(0, at.index).trim() }
      : headline
  })
}
