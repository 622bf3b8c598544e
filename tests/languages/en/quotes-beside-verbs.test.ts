import { describe, expect, it } from 'vitest'
import { proposeAttributions } from '../../../src/languages/en/attribution/find-attributions.ts'

/** Source, cue and content of each proposal with the rule that doubts it. */
const proposed = (text: string) => {
  const join = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return proposeAttributions(text, { kind: 'paragraph', start: 0, end: text.length }).map(
    ({ source, cue, content, doubt }) => [join(source), join(cue), join(content), doubt],
  )
}

describe('a quotation with a verb that no list of speech has', () => {
  it.each([
    ['“We had our boat first,” corrected Imelda.', 'Imelda', 'corrected'],
    ['“It hums the whole night,” one crew member dishes.', 'one crew member', 'dishes'],
    ['A neighbour dobs him in: “He has been here more since May.”', 'A neighbour', 'dobs'],
  ])('%s', (text, source, cue) => {
    expect(proposed(text)).toContainEqual([
      source,
      cue,
      expect.stringMatching(/^“.*”$/),
      'quotation and verb',
    ])
  })
  it('takes the sentence before where its verb may be one of speech', () => {
    expect(proposed('Her sister frets over it. “You counted it twice, Alois.”')).toContainEqual([
      'Her sister',
      'frets',
      '“You counted it twice, Alois.”',
      'behind a sentence',
    ])
    expect(proposed('He lost two boats. “They told us it was a mistake.”')).toEqual([
      ['', '', '“They told us it was a mistake.”', 'quotation alone'],
      ['They', 'told', 'it was a mistake', 'said by a pronoun'],
    ])
  })
})

it('is told by nobody whose thing is named before the colon', () =>
  expect(
    proposed("Brandt rates Orlo's net: “I knew it was in.”").map(([, cue]) => cue),
  ).not.toContain("'s"))
