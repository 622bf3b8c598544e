import { expect, it } from 'vitest'
import { findAttributions } from '../../../src/languages/en/attribution/find-attributions.ts'

/** Of the claim of "he" who surely does not say it. */
function ruledOut(text: string): string[] {
  const block = { start: 0, end: text.length, kind: 'paragraph' as const }
  const claim = findAttributions(text, block, []).find(({ source: [span] }) =>
    /^s?he$/.test(span ? text.slice(span.start, span.end) : ''),
  )
  return (claim?.notBy ?? []).map(({ start, end }) => text.slice(start, end))
}

it.each([
  ['Amin hit back at Brandt after he called the club "a circus in the town".', ['Amin']],
  ['The mayor criticised Brandt after he said that the bridge was safe.', ['The mayor']],
  ['Amin said he had left after he told the board that the bridge was safe.', []],
  ['Amin praised the plan after he told the board that the bridge was safe.', []],
])('%s', (text, names) => expect(ruledOut(text)).toEqual(names))
