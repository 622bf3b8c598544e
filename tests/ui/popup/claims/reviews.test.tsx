// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test } from 'vitest'
import { Reviews } from '../../../../src/ui/popup/claims/reviews.tsx'
import { getStrings } from '../../../../src/ui/strings/get-strings.ts'

test('a review is the reviewer’s: named, dated, in its own words, which are never markup', () => {
  render(
    <Reviews
      t={getStrings('en')}
      reviews={[
        {
          claim: 'The wall opened',
          claimant: 'A flyer',
          reviewer: 'Checkers',
          url: 'javascript:0',
          date: '2025-03-04',
          words: '<b>Not yet</b>',
        },
      ]}
    />,
    document.body,
  )
  for (const part of [
    'The reviewer’s words, not Hashiya’s',
    'The wall opened',
    'Made by A flyer',
    'Reviewed by Checkers, 4 Mar 2025: «<b>Not yet</b>»',
  ])
    expect(document.body.textContent).toContain(part)
  expect(document.body.querySelector('a')).toBeNull()
})
