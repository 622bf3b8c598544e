import { describe, expect, it } from 'vitest'
import { proposeAttributions } from '../../../src/languages/en/attribution/find-attributions.ts'

/** Source, cue and content of each report of a sentence that leaves no doubt. */
const plain = (text: string) => {
  const join = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return proposeAttributions(text, { kind: 'paragraph', start: 0, end: text.length })
    .filter((draft) => draft.plain)
    .map(({ source, cue, content }) => [join(source), join(cue), join(content)])
}

describe('a report that leaves no doubt', () => {
  it.each([
    [
      'The council was told by water minister Clara Voss that the dam was safe.',
      ['water minister Clara Voss', 'was told', 'that the dam was safe'],
    ],
    [
      'They were warned by the water board not to return.',
      ['the water board', 'were warned', 'not to return'],
    ],
    [
      'The dam is safe, the court was told by its owner, Ivan Kos.',
      ['its owner, Ivan Kos', 'was told', 'The dam is safe'],
    ],
    ['They were told by noon that the dam was safe.', null],
    ['The dam was built by the council to last.', null],
  ])('addresses somebody in the passive: %s', (text, expected) => {
    expect(plain(text)).toEqual(expected ? [expected] : [])
  })

  it.each([
    [
      'Its head, Anna Holt, called on the bank to act.',
      ['Its head, Anna Holt', 'called on', 'the bank to act'],
    ],
    ['Anna Holt has called for an inquiry.', ['Anna Holt', 'has called for', 'an inquiry']],
    [
      'The union appealed to both sides to talk.',
      ['The union', 'appealed to', 'both sides to talk'],
    ],
    ['Anna Holt urged MPs to wait.', ['Anna Holt', 'urged', 'MPs to wait']],
    ['The judge called for order.', null],
    ['The recipe calls for three eggs.', null],
    ['They made appeals to voters.', null],
    ['Anna Holt will call on the bank to act.', null],
  ])('asks somebody for something: %s', (text, expected) => {
    expect(plain(text)).toEqual(expected ? [expected] : [])
  })

  it.each([
    [
      'Anna Holt dismissed as “a fairy tale” a claim that it rained.',
      ['Anna Holt', 'dismissed', 'as “a fairy tale” a claim that it rained'],
    ],
    ['Anna Holt dismissed that claim.', ['Anna Holt', 'dismissed', 'that claim']],
    ['Anna Holt rejects the charge.', ['Anna Holt', 'rejects', 'the charge']],
    ['The bank denied any such claim.', ['The bank', 'denied', 'any such claim']],
    ['The claim is disputed by the bank.', ['the bank', 'is disputed', 'The claim']],
    ['Anna Holt did not deny the charge.', null],
    ['Voters rejected the plan.', null],
    ["The judge dismissed the claim's author.", null],
  ])('denies what somebody says: %s', (text, expected) => {
    expect(plain(text)).toEqual(expected ? [expected] : [])
  })

  it.each([
    ['She is accused of hiding the losses, all of which she denies.', 'all of which'],
    ['The clerk is said to have hidden the losses, something he denies.', 'something'],
  ])('answers to what is told: %s', (text, taken) => {
    const reports = plain(text)
    expect(reports).toHaveLength(2)
    expect(reports.flat().join()).not.toContain(taken)
  })

  it('warns of something', () => {
    expect(plain('The weather office warns of floods.')).toEqual([
      ['The weather office', 'warns of', 'floods'],
    ])
    expect(plain('The weather office may warn of floods.')).toEqual([])
  })

  it('is heard in court from somebody who is left open', () => {
    expect(plain('The jury heard that the door had been forced.')).toEqual([
      ['', 'heard', 'that the door had been forced'],
    ])
    expect(plain('The farmer heard that the door had been forced.')).toEqual([])
  })

  it('is somebody’s position', () => {
    expect(plain("Josef Lind's view is that the dam should go.")).toEqual([
      ["Josef Lind's", 'view', 'that the dam should go'],
    ])
    expect(plain('The message from the board was that nobody need worry.')).toEqual([
      ['the board', 'message', 'that nobody need worry'],
    ])
    expect(plain('The view is that of a small town.')).toEqual([])
  })
})
