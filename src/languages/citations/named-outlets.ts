/**
 * Outlets as an article names them one after the other, so that "the newspaper", «الوكالة» finds
 * the one that it means.
 */

import type { Entity } from '../../model/annotation.ts'
import type { Span } from '../../model/text.ts'

/**
 * What an outlet is, as far as a word for it tells: a paper prints, an agency sends, a station is
 * heard or seen, a site is on the web.
 */
export type Medium = 'paper' | 'magazine' | 'agency' | 'station' | 'site'

/** `medium`: null where nothing tells. `end`: of the place that names it. */
export interface RecalledOutlet {
  name: string
  medium: Medium | null
  end: number
}

export interface NamedOutlets {
  /** `medium`: by the text's own word for it («صحيفة المنارة»), null where it has none */
  add(name: string, medium: Medium | null, end: number): void
  /** the outlet of that medium that was named last, any outlet for null; null where none fits */
  recall(medium: Medium | null): RecalledOutlet | null
}

/**
 * Agencies, stations and magazines by their names in lower case. Papers and sites are told by the
 * words in their names, or not at all.
 */
const media: [Medium, RegExp][] = [
  [
    'agency',
    /(?:news|press) (?:agency|service)|newswire|^(?:reuters|associated press|agence france-presse|deutsche presse-agentur|bloomberg|xinhua|tass|ria novosti|interfax|kyodo news|yonhap|tunis afrique presse|maghreb arabe presse|anadolu agency)$/,
  ],
  [
    'station',
    /(?:^| )(?:tv|television|radio|fm|channel|broadcasting)(?: |$)|^(?:al jazeera|al arabiya|al hadath|al mayadeen|alhurra|nessma|euronews|france 24|deutsche welle|sky news|bbc|cnn|cnbc|cbs|nbc|abc|msnbc|fox news|pbs|npr|rt|trt|kan|nhk|lbci)(?: |$)/,
  ],
  [
    'magazine',
    /(?:magazine|weekly|review)$|^(?:time|the economist|the new yorker|newsweek|the atlantic|der spiegel)$/,
  ],
  [
    'paper',
    /(?:times|post|herald|journal|gazette|tribune|chronicle|courier|telegraph|guardian|observer|mail|daily)$/,
  ],
]

const mediumOf = (name: string): Medium | null =>
  media.find(([, pattern]) => pattern.test(name.toLowerCase()))?.[0] ?? null

/** So many names back a word may still mean one. */
const reach = 12

export function createNamedOutlets(): NamedOutlets {
  const named: RecalledOutlet[] = []
  return {
    add(name, medium, end) {
      named.push({
        name,
        medium: medium ?? named.findLast((other) => other.name === name)?.medium ?? mediumOf(name),
        end,
      })
      if (named.length > reach) named.shift()
    },
    recall(wanted) {
      // what may be anything may well be a paper, a magazine or a site; agencies and stations are
      // rarely called so before the text has said it
      const last = named.findLast(
        ({ medium }) =>
          wanted === null ||
          medium === wanted ||
          (medium === null && wanted !== 'agency' && wanted !== 'station'),
      )
      return last ?? null
    },
  }
}

/** Farther behind (UTF-16 units) a word that may mean other bodies too is not read. */
const near = 3000

/**
 * Whether another body, no outlet, was named since the outlet, or may have been: "the agency" may
 * well mean that one.
 */
export function hasRivalSince(
  { name, end }: RecalledOutlet,
  start: number,
  mentionedIn: (span: Span) => readonly Entity[],
): boolean {
  return (
    start - end > near ||
    (end < start &&
      mentionedIn({ start: end, end: start }).some(
        (entity) =>
          entity.type === 'ORG' && entity.name !== name && entity.candidates[0]?.kind !== 'outlet',
      ))
  )
}
