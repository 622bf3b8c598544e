import { expect, it } from 'vitest'
import { preferLarger, preferWholeName } from '../../../src/knowledge/linking/settling/namesakes.ts'
import { findSurroundings } from '../../../src/knowledge/linking/surroundings/surroundings.ts'
import {
  readName,
  type NamedCandidate,
} from '../../../src/knowledge/linking/weighing/weigh-by-name.ts'
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { recordOf } from '../pack-of.ts'

const candidateOf = (record: EntityRecord): NamedCandidate => ({
  candidate: { pack: 'p', id: record.id, type: record.type, kind: record.kind, score: 0 },
  record,
  odds: 2,
  exactness: 'label',
})
const oddsOf = (weighed: readonly { record: EntityRecord; odds: number }[]) =>
  Object.fromEntries(weighed.map(({ record: { id }, odds }) => [id, odds]))

const mentionsOf = (name: string, text: string) =>
  [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
    start: index,
    end: index + name.length,
  }))

const town = recordOf('town', ['Dune'], { type: 'LOC', kind: 'city', country: 'SX' })
const province = recordOf('province', ['Dune'], { type: 'LOC', kind: 'region', country: 'SX' })

it.each([
  ['Dune votes.', { town: 2, province: 0.3 }],
  ['The province of Dune votes.', { town: 2, province: 2 }],
  ['The city of Dune and the province of Dune vote.', { town: 2, province: 0.3 }],
])('a town before the division of its name: %s', (text, odds) => {
  const around = findSurroundings(
    { mentions: mentionsOf('Dune', text), introduction: null, type: 'LOC' },
    text,
  )
  expect(oddsOf(preferLarger([town, province].map(candidateOf), around))).toEqual(odds)
})

it('what bears all of a name before what bears the part that is said later', () => {
  const whole = recordOf('whole', ['Reed Party of Corda', 'Reed Party'])
  const part = recordOf('part', ['Reed Party'])
  const text = 'The Reed Party of Corda won. The Reed Party is new.'
  const name = readName(
    {
      id: 'e',
      type: 'ORG',
      name: 'Reed Party of Corda',
      mentions: mentionsOf('Reed Party(?: of Corda)?', text),
      candidates: [],
      introduction: null,
      link: null,
      qid: null,
    },
    text,
  )
  const weighed = [whole, part].map(candidateOf)
  expect(oddsOf(preferWholeName(weighed, name))).toEqual({ whole: 2, part: 0.2 })
  expect(oddsOf(preferWholeName(weighed, { ...name, isDerived: true }))).toEqual({
    whole: 2,
    part: 2,
  })
})
