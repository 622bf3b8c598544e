import { expect, test } from 'vitest'
import { findDrafts } from '../../../src/annotate/claims/find-claims.ts'
import { english } from '../../../src/languages/en/index.ts'
import { toDocument } from '../../to-document.ts'

/** By draft of an English text the number of the draft whose words it goes on with; null for none. */
function leadersIn(text: string): (number | null)[] {
  const drafts = findDrafts(toDocument(text, 'en'), english, [])
  return drafts.map(({ follows }) => (follows ? drafts.indexOf(follows) : null))
}

test('an unclosed quotation goes on in the next paragraph', () => {
  expect(
    leadersIn('Amina Saleh said: “We saw it burn all night.\n“We came home at dawn.”\nRain fell.'),
  ).toEqual([null, 0])
})

test('a signature ends its quotation: the next one is of somebody else', () => {
  expect(
    leadersIn(
      'The road is closed.\n“We saw it burn all night.\n— Amina Saleh, mayor\n“We came home at dawn.”',
    ),
  ).toEqual([null, null])
})

test('a quotation that goes back to a doubted draft stays with it', () => {
  expect(
    leadersIn('“We saw it burn all night.\n“We came home at dawn,” promised Amina Saleh.'),
  ).toEqual([1, null])
})

test('a quotation that stays open goes on with who began it, though a rule doubts that claim', () => {
  const leaders = leadersIn(
    'Belan Fisk said the pier was safe.\nTavin Orlo spoke after the storm, "It burnt all night.\nWe came home at dawn.\nNobody slept at all."',
  )
  expect(leaders).toEqual([null, null, 1, 1])
})
