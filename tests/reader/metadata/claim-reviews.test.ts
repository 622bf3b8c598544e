import { existsSync, readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { findClaimReviews } from '../../../src/reader/metadata/claim-reviews.ts'
import { findLinkedNodes } from '../../../src/reader/metadata/json-ld.ts'

const reviewsOf = (...data: unknown[]) => {
  const scripts = data
    .map(
      (one) =>
        `<script type="application/ld+json">${typeof one === 'string' ? one : JSON.stringify(one)}</script>`,
    )
    .join('')
  return findClaimReviews(
    findLinkedNodes(
      parseHTML(`<!doctype html><html><head>${scripts}</head><body></body></html>`)
        .document as unknown as globalThis.Document,
    ),
  )
}
const review = {
  '@type': 'ClaimReview',
  claimReviewed: 'The wall opened in May',
  datePublished: '2025-03-04T10:00:00Z',
  url: 'https://checkers.example/1',
  author: { '@type': 'Organization', name: 'Checkers' },
  reviewRating: { ratingValue: '1', bestRating: '5', alternateName: 'Not yet' },
  itemReviewed: { '@type': 'Claim', author: { name: 'A flyer' } },
}

test('a review keeps who, of what, when, and the reviewer’s words', () => {
  expect(reviewsOf(review)).toEqual([
    {
      claim: 'The wall opened in May',
      claimant: 'A flyer',
      reviewer: 'Checkers',
      url: 'https://checkers.example/1',
      date: '2025-03-04',
      words: 'Not yet',
    },
  ])
})

test('without words for the conclusion there is none: a number is not a word', () => {
  expect(
    reviewsOf({ ...review, reviewRating: { ratingValue: 1, bestRating: 5 } })[0]!.words,
  ).toBeNull()
})

test('without a claim or a reviewer it is not a review; repeats and other addresses are dropped', () => {
  expect(reviewsOf({ ...review, claimReviewed: '' }, { ...review, author: null })).toEqual([])
  expect(reviewsOf(review, { '@graph': [review] })).toHaveLength(1)
  expect(reviewsOf({ ...review, url: 'javascript:alert(1)' })[0]!.url).toBeNull()
  expect(
    reviewsOf(Array.from({ length: 30 }, (_, i) => ({ ...review, claimReviewed: `claim ${i}` }))),
  ).toHaveLength(5)
})

test('fields of the wrong kind break nothing', () => {
  expect(
    reviewsOf({ ...review, itemReviewed: 7, reviewRating: ['x'], datePublished: {}, url: [] }),
  ).toMatchObject([{ claimant: null, words: null, date: null, url: null }])
})

/** Recorded markup lies beside the project and is not part of it: without it this is skipped. */
const samples = new URL('../../../../shared/kb/samples/claimreview/', import.meta.url)
test.skipIf(!existsSync(samples))('recorded markup is read', () => {
  const sample = (name: string) => reviewsOf(readFileSync(new URL(name, samples), 'utf8'))
  expect(sample('flairNLP_fundus__AFPFaktencheck_2026_05_24_html_gz_1.json')[0]).toMatchObject({
    reviewer: 'AFP',
    words: 'Falsch',
    date: '2026-05-13',
    claimant: 'Alex Jones',
  })
  expect(
    sample(
      'scrapinghub_article-extraction-benchmark__8380689f358c1e3a0f6fca6e11ed13e5304a74060139f7a584347db21395_4.json',
    )[0],
  ).toMatchObject({ reviewer: 'Snopes', words: 'Unproven' })
})
