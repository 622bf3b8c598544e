/**
 * What a fact-checker published of a claim. Its words are its own: shown with its name and date,
 * never as a ruling of ours.
 */
export interface ClaimReview {
  /** as the reviewer words it */
  claim: string
  /** who is said to have made the claim; null where the reviewer names nobody */
  claimant: string | null
  reviewer: string
  /** of the review; null where it is the page itself and names no address */
  url: string | null
  /** ISO day */
  date: string | null
  /** the reviewer's conclusion in the reviewer's words */
  words: string | null
}
