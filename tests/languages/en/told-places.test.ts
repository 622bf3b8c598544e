import { describe, expect, it } from 'vitest'
import { proposeAttributions } from '../../../src/languages/en/attribution/find-attributions.ts'

/** Source, cue and content of each proposal. */
const proposed = (text: string) => {
  const join = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return proposeAttributions(text, { kind: 'paragraph', start: 0, end: text.length }).map(
    ({ source, cue, content }) => [join(source), join(cue), join(content)],
  )
}

describe('where what is told ends', () => {
  it.each([
    ['Residents disputed that.', ['Residents', 'disputed', 'that']],
    ['The firm denied that, saying its boats had been dry.', ['The firm', 'denied', 'that']],
    [
      'The firm dismissed that as “a rumour with oars”.',
      ['The firm', 'dismissed', 'that as “a rumour with oars”'],
    ],
    [
      'Halden Ferries announced the delay in a post on Monday.',
      ['Halden Ferries', 'announced', 'the delay'],
    ],
    ['He laughed off the idea.', ['He', 'laughed off', 'the idea']],
    ['Lena Brandt wanted to know who had paid.', ['Lena Brandt', 'wanted to know', 'who had paid']],
    [
      'The board says the pier is safe, and the union told the Harbour News it was rotten.',
      ['The board', 'says', 'the pier is safe'],
    ],
  ])('%s', (text, expected) => {
    expect(proposed(text)).toContainEqual(expected)
  })
  it.each([
    [
      'She praised the plan in a letter as “a big step”.',
      ['She', 'praised', 'the plan in a letter as “a big step”'],
    ],
    [
      'Economists believe that, if ships wait, prices will rise.',
      ['Economists', 'believe', 'that, if ships wait, prices will rise'],
    ],
    [
      'The board says the pier is safe, and the union knows it.',
      ['The board', 'says', 'the pier is safe, and the union knows it'],
    ],
  ])('goes on: %s', (text, expected) => {
    expect(proposed(text)).toContainEqual(expected)
  })
})

describe('what is told before its speaker', () => {
  it.each([
    [
      'The port will close on Sundays, the council announced on Friday, in a move that nobody expected.',
      ['the council', 'announced', 'The port will close on Sundays'],
    ],
    [
      'Repairs are nearly done, the Department of Boats and Harbours said last week.',
      ['the Department of Boats and Harbours', 'said', 'Repairs are nearly done'],
    ],
    [
      'Baker Ida, 23, left the boat on Friday, friends told Harbour News.',
      ['friends', 'told', 'Baker Ida, 23, left the boat on Friday'],
    ],
  ])('%s', (text, expected) => {
    expect(proposed(text)).toContainEqual(expected)
  })
  it('is no name that a clause with a comma follows', () => {
    expect(
      proposed('Ida Holt, best known for her boats, left.').map(([, , told]) => told),
    ).not.toContain('Ida Holt')
  })
})

describe('sources behind "per" and "according to", and what counsel submits', () => {
  it.each([
    [
      'Two piers closed last year, according to a count by the union.',
      ['a count by the union', 'according to', 'Two piers closed last year'],
    ],
    [
      'As per data of the harbour office, two piers have closed.',
      ['data of the harbour office', 'As per', 'two piers have closed'],
    ],
    [
      'She left the firm in May, per multiple reports.',
      ['multiple reports', 'per', 'She left the firm in May'],
    ],
    ['He submitted that the boat was hers.', ['He', 'submitted', 'that the boat was hers']],
    ['The boat was hers, counsel submitted.', ['counsel', 'submitted', 'The boat was hers']],
  ])('%s', (text, expected) => {
    expect(proposed(text)).toContainEqual(expected)
  })
  it.each(['The pass costs nine euros, per day.', 'The port counts, per month, two boats.'])(
    'no source: %s',
    (text) => {
      expect(proposed(text).map(([, cue]) => cue)).not.toContain('per')
    },
  )
})
