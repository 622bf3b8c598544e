/** Claims of an article, as a group of annotators is sent them. */
import type { Claim } from '../model/annotation.ts'
import type { Apparatus } from '../model/apparatus.ts'
import type { ClaimToSend } from '../model/group-annotations.ts'
import { isTracking } from '../model/normalise-address.ts'
import type { Span } from '../model/text.ts'
import { quotePlace } from './web-annotations.ts'

/**
 * A page's address as others are told it: without the fragment, and without what says how a reader
 * came or which one.
 */
export function addressToTell(url: string): string {
  if (!URL.canParse(url)) return url
  const address = new URL(url)
  address.hash = ''
  const tracks = [...address.searchParams.keys()].filter(isTracking)
  for (const name of tracks) address.searchParams.delete(name)
  return address.href
}

/** UTF-16 units: a quote that is longer is one of the first piece alone. */
const longest = 1000

/**
 * The place of a claim as one quote, since a group keeps one place of each annotation: all pieces of
 * its content with what stands between them, where that lies in one paragraph and is not too long.
 */
function placeOf(text: string, { content, source, cue }: Claim): Span | null {
  const pieces = content.length > 0 ? content : [...source, ...cue]
  const [first] = pieces
  if (!first) return null
  const start = Math.min(...pieces.map((piece) => piece.start))
  const end = Math.max(...pieces.map((piece) => piece.end))
  return end - start <= longest && !text.slice(start, end).includes('\n') ? { start, end } : first
}

/** `say`: who says it and how the article knows, in words. */
export function toClaimsToSend(
  { article, document }: Pick<Apparatus, 'article' | 'document'>,
  claims: readonly Claim[],
  say: (claim: Claim) => string,
): ClaimToSend[] {
  const url = addressToTell(article.url)
  return claims.flatMap((claim): ClaimToSend[] => {
    const place = placeOf(document.text, claim)
    if (!place) return []
    const { kind, basis } = claim
    return [
      {
        url,
        title: article.title,
        quote: quotePlace(document.text, place),
        words: say(claim),
        tags: ['Hashiya', `claim: ${kind}`, `basis: ${basis}`],
      },
    ]
  })
}
