import type { LinkedPiece } from '../../model/linked-piece.ts'
import type { Link, TextDocument } from '../../model/text.ts'
import { normaliseAddress } from '../../model/normalise-address.ts'
import { cutHeadline, longestHeadline } from '../cut-headline.ts'
import { titleInAddress } from './slug-title.ts'

export type LinkTitle = Pick<LinkedPiece, 'title' | 'from'>

/** UTF-16 units from which the words of a link are a headline by themselves. */
const longAnchor = 30

/**
 * The page's own headline for the address is surest; then words of the link that are long enough
 * to be one and begin as one; then those of the address; then whatever the link says.
 */
export function createLinkTitles({
  text,
  headlines = [],
}: TextDocument): (link: Link) => LinkTitle {
  const titles = new Map(headlines.map(({ url, title }) => [normaliseAddress(url), title]))
  return (link) => {
    const headline = titles.get(normaliseAddress(link.url))
    if (headline !== undefined) return { title: headline, from: 'headline' }
    const anchor = text.slice(link.start, link.end).trim()
    const slug = titleInAddress(link.url)
    // a longer one is around a whole paragraph
    const isHeadline =
      anchor.length >= longAnchor && anchor.length < longestHeadline && isCapital(anchor)
    return slug === null || isHeadline
      ? { title: cutHeadline(anchor), from: 'anchor' }
      : { title: cutHeadline(slug), from: 'slug' }
  }
}

/**
 * It begins as a headline does. Words in a script without capitals lack that sign, however long:
 * they are mostly part of a sentence, and what the site wrote into the address is its headline.
 */
const isCapital = (words: string): boolean => words.charAt(0) !== words.charAt(0).toLowerCase()
