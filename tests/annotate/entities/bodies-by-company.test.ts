import { describe, expect, it } from 'vitest'
import { bodiesByCompany } from '../../../src/annotate/entities/completing/bodies-by-company.ts'
import { withBodiesLeftOut } from '../../../src/annotate/entities/completing/bodies-left-out.ts'
import { personsBehindRoles } from '../../../src/annotate/entities/completing/persons-behind-roles.ts'
import { personsByCompany } from '../../../src/annotate/entities/completing/persons-by-company.ts'
import type { Draft } from '../../../src/annotate/entities/draft-mentions.ts'
import { findNameWords, type NameWord } from '../../../src/annotate/entities/name-words.ts'
import { english } from '../../../src/languages/en/index.ts'
import type { NameRules } from '../../../src/languages/names/name-rules.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { fold } from '../../../src/text/fold.ts'
import { toDocument } from '../../to-document.ts'

type Pass = (
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  names: NameRules,
) => Draft[]

/** The names and types that a pass gives, where the model read these names so. */
function readBy(pass: Pass, text: string, read: Record<string, EntityType>): string[] {
  const sentences = findNameWords(toDocument(text, 'en'), english)
  const drafts = Object.entries(read).flatMap(([name, type]) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index: start }): Draft => {
      const words = fold(name).split(' ')
      const sentence = sentences.findIndex((each) => each.at(-1)!.end > start)
      const from = sentences[sentence]!.findIndex((each) => each.start === start)
      const to = from + words.length
      return { type, words, sentence, from, to, start, end: start + name.length }
    }),
  )
  drafts.sort((a, b) => a.start - b.start)
  return pass(drafts, sentences, english.names).map(
    ({ type, start, end }) => `${type} ${text.slice(start, end)}`,
  )
}

describe('a name that is a body’s', () => {
  it.each([
    ['what is held of it', 'She sold her shares in Pelham Quist.'],
    ['who works there', 'Analysts at Pelham Quist expect more.'],
    ['what companies have', "Pelham Quist's board met."],
    ['what they have, in a relative', 'Pelham Quist, whose factories burned, rebuilt.'],
    ['its noun behind it', 'Pelham Quist, a retailer of tools, closed.'],
    ['its noun before it', 'Budget airline Pelham Quist closed.'],
    ['what only companies do', 'Pelham Quist reported a small loss.'],
    ['the relative of things', 'Pelham Quist, which makes pumps, closed.'],
    ['its words at the end', 'Pelham Quist will close in June, it said.'],
    [
      'two weaker signs',
      'Pelham Quist said its shops would close. The company said more on Monday.',
    ],
  ])('is shown by %s', (_, text) =>
    expect(readBy(bodiesByCompany, text, { 'Pelham Quist': 'PER' })).toEqual(['ORG Pelham Quist']),
  )

  it.each([
    ['the noun is another’s', "Pelham Quist, the company's lawyer, left."],
    ['he works for one', 'Pelham Quist, a cashier at a bank, left.'],
    ['he speaks of one', 'Pelham Quist said its shops would close.'],
    ['he is told of as a person', 'Pelham Quist, who sold shares in Pelham Quist, left.'],
    ['an age stands behind', 'Pelham Quist, 41, met the workers at Pelham Quist.'],
  ])('is none where %s', (_, text) =>
    expect(new Set(readBy(bodiesByCompany, text, { 'Pelham Quist': 'PER' }))).toEqual(
      new Set(['PER Pelham Quist']),
    ),
  )

  it('is no town where people work', () => {
    expect(readBy(bodiesByCompany, 'Workers at Arlenvik left.', { Arlenvik: 'LOC' })).toEqual([
      'LOC Arlenvik',
    ])
  })

  it('is found where nothing knew it, at all its places', () => {
    expect(
      readBy(withBodiesLeftOut, 'Workers at Farrow Quell left. Farrow Quell said so.', {}),
    ).toEqual(['ORG Farrow Quell', 'ORG Farrow Quell'])
    expect(readBy(withBodiesLeftOut, 'People in Farrow Quell left.', {})).toEqual([])
  })
})

describe('a name that a body bears too', () => {
  it('is a person’s behind which one is told of', () => {
    const read = (text: string) =>
      readBy(personsByCompany, text, { 'Everton Quist': 'ORG', 'Mara Quist': 'PER' })
    expect(read('Everton Quist, who won, met Mara Quist.')[0]).toBe('PER Everton Quist')
    expect(read('Everton Quist, 27, met Mara Quist.')[0]).toBe('PER Everton Quist')
    expect(read('Everton Quist met Mara Quist.')[0]).toBe('ORG Everton Quist')
    expect(read('Everton Quist, who won, left.')[0]).toBe('ORG Everton Quist')
  })

  it('is a team’s behind which its players are meant', () =>
    expect(
      readBy(personsByCompany, 'Leeds United, who won, are third.', { 'Leeds United': 'ORG' }),
    ).toEqual(['ORG Leeds United']))
})

describe('a body read with who holds an office there', () => {
  it.each([
    [
      'Pelham Bank COO Jeff Clarke left.',
      'Pelham Bank COO Jeff Clarke',
      ['ORG Pelham Bank', 'PER Jeff Clarke'],
    ],
    [
      'The PHO Africa Director Anna Reeve left.',
      'PHO Africa Director Anna Reeve',
      ['ORG PHO', 'PER Anna Reeve'],
    ],
    [
      'The PHO High Commissioner for Human Rights Anna Reeve left.',
      'PHO High Commissioner for Human Rights Anna Reeve',
      ['ORG PHO', 'PER Anna Reeve'],
    ],
    [
      'Pelham Systems Inc Chief Executive John Chambers left.',
      'Pelham Systems Inc Chief Executive John Chambers',
      ['ORG Pelham Systems Inc', 'PER John Chambers'],
    ],
    [
      'Harbour Bank Managing Director Ife Okoro left.',
      'Harbour Bank Managing Director Ife Okoro',
      ['ORG Harbour Bank', 'PER Ife Okoro'],
    ],
    ['PTQ MPA Raja Azhar left.', 'PTQ MPA Raja Azhar', ['ORG PTQ', 'PER Raja Azhar']],
  ])('is parted from her: %s', (text, read, parts) =>
    expect(readBy(personsBehindRoles, text, { [read]: 'ORG' })).toEqual(parts),
  )

  it.each(['Office of the Director National Harbour', 'Pelham Bank', 'Anna Reeve Director Centre'])(
    'is one where nobody is named: %s',
    (name) =>
      expect(readBy(personsBehindRoles, `The ${name} closed.`, { [name]: 'ORG' })).toEqual([
        `ORG ${name}`,
      ]),
  )
})
