/**
 * Google Fact Check Tools: reviews of claims by fact-checkers.
 * https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims/search
 */
import type { ClaimReview } from '../../../model/claim-review.ts'
import { getFields, getList, getText, getUrl, readObject } from './json-fields.ts'
import { day, json, UnreadableAnswer, type Provider } from './provider.ts'
import { toAddress } from './to-address.ts'

export const factCheckHost = 'factchecktools.googleapis.com'

export interface ClaimQuery {
  /** the names and words asked for, never the whole claim */
  words: string[]
  lang: string
}

/** `key`: the reader's own. */
export const createFactCheck = (key: string): Provider<ClaimQuery, ClaimReview[]> => ({
  source: 'fact-check',
  keepFor: day,
  request({ words, lang }) {
    if (key === '' || words.length === 0) return null
    return {
      source: 'fact-check',
      purpose: 'fact-checks',
      url: toAddress(`https://${factCheckHost}/v1alpha1/claims:search`, {
        query: words.join(' '),
        languageCode: lang,
        pageSize: '10',
        key,
      }),
      words,
      secret: key,
      accept: json,
      maxBytes: 500_000,
      timeout: 10_000,
    }
  },
  parse({ body }) {
    const answer = readObject(body)
    const error = getFields(answer, 'error')
    if (error) throw new UnreadableAnswer(getText(error, 'message') ?? 'error')
    return getList(answer, 'claims').flatMap((claim) =>
      getList(claim, 'claimReview').flatMap((review): ClaimReview[] => {
        const publisher = getFields(review, 'publisher')
        const url = getUrl(review, 'url')
        const reviewer = getText(publisher, 'name') ?? getText(publisher, 'site')
        const claimed = getText(claim, 'text')
        if (!url || !reviewer || !claimed) return []
        return [
          {
            claim: claimed,
            claimant: getText(claim, 'claimant'),
            reviewer,
            url,
            date: /^\d{4}-\d\d-\d\d/.exec(getText(review, 'reviewDate') ?? '')?.[0] ?? null,
            words: getText(review, 'textualRating'),
          },
        ]
      }),
    )
  },
})
