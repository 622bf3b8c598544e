import { describe, expect, it } from 'vitest'
import { mentionsIn } from './english-mentions.ts'

/** Whether each mention of a country is read as its team, in the order of the text. */
const readings = (text: string, name: string): string[] =>
  mentionsIn(text).filter((mention) => mention.endsWith(` ${name}`))

const sport = 'The striker scored twice for the home side before half-time and missed a third goal.'

describe('a place that plays', () => {
  it.each([
    ['does what several do', 'Denmark are through to the next round.'],
    ['is told of as somebody', 'Denmark, who led at half-time, sat back.'],
    ['is played against', 'It was his first cap against Denmark.'],
    ['has lost', 'Tonga celebrated a late win over Denmark.'],
    ['stands against another', 'Tonga v Denmark was a dull match.'],
  ])('is its team where it %s', (_, sentence) =>
    expect(readings(`${sentence} ${sport}`, 'Denmark')).toEqual(['ORG Denmark']),
  )

  it('is so at its other mentions, but for those in the place', () =>
    expect(
      readings(`Denmark are through. ${sport} Tonga had studied Denmark in Denmark.`, 'Denmark'),
    ).toEqual(['ORG Denmark', 'ORG Denmark', 'LOC Denmark']))

  it('stays a place in an article on anything else', () =>
    expect(
      readings('Ministers from Denmark are in Oslo. A case against Denmark is pending.', 'Denmark'),
    ).toEqual(['LOC Denmark', 'LOC Denmark']))

  it('stays a place where others than it do something', () =>
    expect(readings(`Fans in Denmark are angry. ${sport}`, 'Denmark')).toEqual(['LOC Denmark']))
})
