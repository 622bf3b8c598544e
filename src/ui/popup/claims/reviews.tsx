import type { ClaimReview } from '../../../model/claim-review.ts'
import { formatDate } from '../../dates.ts'
import { Foreign } from '../../parts/foreign.tsx'
import { Gloss, Items } from '../../parts/gloss.tsx'
import { Outward } from '../../parts/outward.tsx'
import type { AppStrings } from '../../strings/app-strings.ts'

/**
 * Reviews of claims that the page itself publishes: whose, of what, and the reviewer's words. Never
 * a ruling of ours.
 */
export function Reviews({ reviews, t }: { reviews: ClaimReview[]; t: AppStrings }) {
  const words = t.sources.reviews
  return (
    <section class="group">
      <Gloss>
        <h2 class="name">{words.title}</h2>
        <p class="small">{words.theirs}</p>
      </Gloss>
      <Items label={words.title}>
        {reviews.map(({ claim, claimant, reviewer, url, date, words: said }) => (
          <Gloss key={claim} isItem look="tight" margin={words.claim}>
            <p class="read">
              <Foreign text={claim} />
            </p>
            {claimant && (
              <p class="meta">
                {words.claimant} <Foreign text={claimant} />
              </p>
            )}
            <p class="small">
              {words.by}{' '}
              <Outward url={url} look="src">
                <Foreign text={reviewer} />
              </Outward>
              {date && t.card.comma + formatDate(date, t.card)}
              {said && (
                <>
                  : «<Foreign text={said} />»
                </>
              )}
            </p>
          </Gloss>
        ))}
      </Items>
    </section>
  )
}
