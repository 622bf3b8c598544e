import { expect, test } from 'vitest'
import { proposeAttributions } from '../../../src/languages/en/attribution/find-attributions.ts'

/** Source and content of the proposals that stand behind what they tell. */
function toldBefore(text: string): string[][] {
  const block = { start: 0, end: text.length, kind: 'paragraph' as const }
  return proposeAttributions(text, block, [])
    .filter(({ doubt }) => doubt === 'told before')
    .map(({ source, content }) =>
      [source[0]!, content[0]!].map(({ start, end }) => text.slice(start, end)),
    )
}

test('who stands at the end of a sentence tells all that is before the comma', () => {
  expect(toldBefore('Three boats anchored in the harbour, officials said.')).toEqual([
    ['officials', 'Three boats anchored in the harbour'],
  ])
})

test('a verb with words of its own behind it tells these', () => {
  expect(toldBefore('In the harbour, officials said the bridge was closed.')).toEqual([])
})
