import type { ClaimReview } from '../../model/claim-review.ts'
import { namesOf, textOf, typesOf, type LinkedNode } from './json-ld.ts'
import { findMoment } from './moment.ts'

/** Reviews beyond these are a collection's, not the article's. */
const most = 5

/**
 * Reviews of claims that a page publishes of its own in schema.org's ClaimReview. The conclusion is
 * taken in the reviewer's words;
 * a bare number on the reviewer's own scale says nothing without them and is left out.
 */
export function findClaimReviews(nodes: LinkedNode[]): ClaimReview[] {
  const reviews = nodes
    .filter((node) => typesOf(node).includes('ClaimReview'))
    .flatMap((node): ClaimReview[] => {
      const claim = textOf(node.claimReviewed)
      const reviewer = namesOf(node.author ?? node.publisher, nodes)[0]
      if (!claim || !reviewer) return []
      const item = fieldsOf(node.itemReviewed)
      const rating = fieldsOf(node.reviewRating)
      const url = textOf(node.url)
      return [
        {
          claim,
          reviewer,
          claimant: namesOf(item?.author, nodes)[0] ?? null,
          url: url && /^https?:\/\//.test(url) ? url : null,
          date: findMoment(textOf(node.datePublished))?.slice(0, 10) ?? null,
          words: textOf(rating?.alternateName) ?? textOf(rating?.name),
        },
      ]
    })
  return reviews
    .filter(({ claim }, i) => reviews.findIndex((other) => other.claim === claim) === i)
    .slice(0, most)
}

const fieldsOf = (value: unknown): LinkedNode | null => {
  const one = Array.isArray(value) ? (value[0] as unknown) : value
  return typeof one === 'object' && one !== null ? (one as LinkedNode) : null
}
