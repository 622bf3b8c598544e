import { describe, expect, it } from 'vitest'
import { findAttributions } from '../../../src/languages/en/attribution/find-attributions.ts'

/** The source of the report whose cue is `cue`. */
function sourceOf(text: string, cue: string): string {
  const join = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  const reports = findAttributions(text, { kind: 'paragraph', start: 0, end: text.length })
  return join(reports.find((report) => join(report.cue) === cue)?.source ?? [])
}

describe('a verb without a subject of its own', () => {
  it('has that of the last verb that reports, not of one that only might', () => {
    expect(
      sourceOf(
        'Lena Brandt, the minister, reported that the house of the envoy to Norland was hit, denouncing it as “unacceptable”.',
        'denouncing',
      ),
    ).toBe('Lena Brandt, the minister')
    expect(
      sourceOf(
        'Amina Saleh asked for mercy in a letter posted on Monday, saying she did not want revenge.',
        'saying',
      ),
    ).toBe('Amina Saleh')
  })
  it('has that of a position whose object is nobody', () => {
    const text = 'The mayor condemned the attack on the villages saying that it was planned.'
    expect(sourceOf(text, 'saying')).toBe('The mayor')
    expect(
      sourceOf('The mayor condemned the protesters saying that it was planned.', 'saying'),
    ).not.toBe('The mayor')
  })
  it('is a rumour where that tells what it is', () =>
    expect(
      sourceOf('The board denied the rumour suggesting that it was late.', 'suggesting'),
    ).not.toBe('The board'))
  it('has that of who argues, not of the paper that learned of it', () =>
    expect(
      sourceOf(
        'The Echo learned that counsel for the board had objected, arguing that it was late.',
        'arguing',
      ),
    ).toBe('counsel for the board'))
  it('has that of an attack on somebody', () => {
    expect(
      sourceOf('The board hit back at the Echo over its report, saying it was late.', 'saying'),
    ).toBe('The board')
    expect(
      sourceOf('Mayor Lind hit out at Orlo over his “old boat” dig and said it was late.', 'said'),
    ).toBe('Mayor Lind')
  })
  it('has that of a verb that reports where none is of its own tense', () => {
    expect(
      sourceOf(
        'The minister, Lena Brandt, would not confirm whether the ministry is aware of the leak and only said: “Ask them to write.”',
        'only said',
      ),
    ).toBe('The minister, Lena Brandt')
  })
  it('has that of the verb it is joined to', () => {
    expect(
      sourceOf(
        'When my mother spoke of the devil on the road, I laughed and said: “I do not believe it.”',
        'said',
      ),
    ).toBe('I')
    expect(
      sourceOf(
        'Lena Brandt said Friday that the film should be released but said “the question is when.”',
        'said',
      ),
    ).toBe('Lena Brandt')
  })
  it('has whoever is quoted right before it', () => {
    expect(
      sourceOf('The report quoted the pilot Amina Saleh, saying: “It was my aunt.”', 'saying'),
    ).toBe('the pilot Amina Saleh')
  })
})
