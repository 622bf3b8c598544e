import type { Claim } from '../../model/annotation.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import type { ClaimReview } from '../../model/claim-review.ts'
import { formatDate } from '../dates.ts'
import { Foreign, Names } from '../parts/foreign.tsx'
import { Outward } from '../parts/outward.tsx'
import type { CardStrings } from '../strings/card-strings.ts'
import { Asking } from '../ask/asking.tsx'
import type { Asker } from '../ask/asker.ts'
import { Further } from '../ask/further.tsx'
import { askOfClaim } from '../ask/questions.ts'

/**
 * What fact-checkers published that bears words of a claim: each with its own wording, the day and
 * its address. They may speak of another claim.
 */
export function ClaimReviews({
  claim,
  online,
  apparatus,
  t,
}: {
  claim: Claim
  online: Asker
  apparatus: Apparatus
  t: CardStrings
}) {
  const words = t.online
  const question = askOfClaim(apparatus, claim)
  return (
    <Further open={online.get(question) !== null} t={t}>
      <Asking
        question={question}
        online={online}
        t={t}
        label={words.findReviews}
        show={({ words: asked, reviews }) => (
          <>
            {asked.length === 0 ? (
              <p class="small">{words.nothingToAsk}</p>
            ) : (
              <p class="small">{reviews.length > 0 ? words.reviewsTheirs : words.noReviews}</p>
            )}
            {reviews.map((review) => (
              <Review key={review.url ?? review.claim} review={review} t={t} />
            ))}
            {asked.length > 0 && (
              <p class="meta">
                {words.askedWith} <Names names={asked} comma={t.comma} />
              </p>
            )}
          </>
        )}
      />
    </Further>
  )
}

function Review({
  review: { claim, claimant, reviewer, url, date, words },
  t,
}: {
  review: ClaimReview
  t: CardStrings
}) {
  return (
    <div>
      <p class="read">
        «<Foreign text={claim} />»
        {claimant && (
          <span class="meta">
            {' '}
            <Foreign text={claimant} />
          </span>
        )}
      </p>
      <p class="small">
        {t.online.reviewedBy}{' '}
        <Outward url={url} look="src">
          <Foreign text={reviewer} />
        </Outward>
        {date && t.comma + formatDate(date, t)}
        {words && (
          <>
            : «<Foreign text={words} />»
          </>
        )}
      </p>
    </div>
  )
}
