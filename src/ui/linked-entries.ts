/** What an article's own text links to, as popup and files list it. */
import type { Citation, ReportRef } from '../model/annotation.ts'
import type { Apparatus } from '../model/apparatus.ts'
import type { LinkedPiece } from '../model/linked-piece.ts'
import type { Span } from '../model/text.ts'
import type { LinkStrings } from './strings/link-strings.ts'

/** A piece that the text links to, with every place where it does. */
export interface LinkedEntry {
  piece: LinkedPiece
  places: LinkedPiece[]
}

/**
 * What the own words of a reference link to, where no piece was found for it: then the article
 * itself leads to one. Null for a reference that was found, or whose words are no link.
 */
export const getLinkOf = (
  { links = [] }: Pick<Apparatus, 'links'>,
  { id, resolved }: Citation,
): LinkedPiece | null =>
  (resolved.length === 0 &&
    links.find(({ citation, near }) => citation === id && near === 'touches')) ||
  null

/** Whether nothing leads to the piece of a reference: it was not found, and its words are no link. */
export const isLost = (apparatus: Pick<Apparatus, 'links'>, citation: Citation): boolean =>
  citation.resolved.length === 0 && getLinkOf(apparatus, citation) === null

/**
 * Each piece once, in the order of the text; what a reference was resolved to, or itself links to,
 * stands there.
 */
export function getLinkedEntries({
  links = [],
  citations,
}: Pick<Apparatus, 'links' | 'citations'>): LinkedEntry[] {
  if (links.length === 0) return []
  const there = new Set(
    citations.flatMap((one) => [
      ...one.resolved.map(({ url }) => url),
      getLinkOf({ links }, one)?.url,
    ]),
  )
  const entries = new Map<string, LinkedEntry>()
  for (const piece of links) {
    if (there.has(piece.url)) continue
    const entry = entries.get(piece.url)
    if (entry) entry.places.push(piece)
    else entries.set(piece.url, { piece, places: [piece] })
  }
  return [...entries.values()]
}

/** As a report; where no pack knows the outlet, its site stands for it. */
export const toReport = ({ url, title, outlet, site, date }: LinkedPiece): ReportRef => ({
  url,
  title,
  outlet: outlet ?? site,
  date,
  lang: null,
})

/** What a link stands in or beside: the words to show, and what it is called. */
interface Neighbour {
  spans: Span[]
  label: string
}

/**
 * The claim or reference that a link stands by, as long as the reader has not hidden it; else the
 * link's sentence; of articles kept before sentences were, the link's own words.
 */
export function getNeighbour(
  { claims, citations }: Pick<Apparatus, 'claims' | 'citations'>,
  link: LinkedPiece,
  t: LinkStrings,
): Neighbour {
  const { claim, citation, near = null, sentence = link } = link
  const said = claims.find(({ id }) => id === claim)
  if (near && said) return { spans: said.content, label: t.standsBy[near].claim }
  const referred = citations.find(({ id }) => id === citation)
  if (near && referred) return { spans: [referred], label: t.standsBy[near].citation }
  return { spans: [sentence], label: t.beside }
}
