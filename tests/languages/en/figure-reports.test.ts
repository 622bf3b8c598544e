import { describe, expect, it } from 'vitest'
import { findAttributions } from '../../../src/languages/en/attribution/find-attributions.ts'

/** Source, cue and content of each attribution. */
const read = (text: string) => {
  const join = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return findAttributions(text, { kind: 'paragraph', start: 0, end: text.length }).map(
    ({ source, cue, content }) => [join(source), join(cue), join(content)],
  )
}

describe('a verb that reports where a figure or a document shows it', () => {
  it.each([
    [
      'Brokers at Halden Quay put the cost of the delay at 4 million euros; they left.',
      ['Brokers at Halden Quay', 'put', 'the cost of the delay at 4 million euros'],
    ],
    [
      'She has put the harvest at just under half.',
      ['She', 'has put', 'the harvest at just under half'],
    ],
    [
      'A study by the University of Tarn in 2011 traced the leak to a weld.',
      ['A study by the University of Tarn in 2011', 'traced', 'the leak to a weld'],
    ],
    [
      'A Norrvik Radio poll last week had the Harbour List ahead.',
      ['A Norrvik Radio poll', 'had', 'the Harbour List ahead'],
    ],
    ['The coastguard counted 31 rafts.', ['The coastguard', 'counted', '31 rafts']],
  ])('%s', (text, expected) => {
    expect(read(text)).toContainEqual(expected)
  })
  it.each([
    'The brokers put their savings in boats.',
    'He did not put the cost at 4 million euros.',
    'The cost was put at 4 million euros.',
    'The coastguard counted on its rafts.',
    'The mayor had the pier ahead of her painted.',
    'The captain traced the leak to a weld.',
  ])('reads nothing: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('a subject that ends in a time', () => {
  it.each([
    [
      'A report by the harbour board in 2014 warned that the pier was rotten.',
      'A report by the harbour board in 2014',
    ],
    ['The harbour board said in a letter in May that the pier was rotten.', 'The harbour board'],
    ['The harbour board in May said that the pier was rotten.', 'The harbour board'],
  ])('%s', (text, source) => {
    expect(read(text).map(([who]) => who)).toEqual([source])
  })
  it('keeps the verb "may"', () => {
    expect(read('The harbour board said ships may wait in May.')).toEqual([
      ['The harbour board', 'said', 'ships may wait in May'],
    ])
  })
})
