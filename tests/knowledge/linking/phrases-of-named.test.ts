import { expect, it } from 'vitest'
import { linkBesideFullNames } from '../../../src/knowledge/linking/candidates/phrases-of-named.ts'
import type { Entity } from '../../../src/model/annotation.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { knowledgeOf, recordOf } from '../pack-of.ts'

const knowledge = knowledgeOf(
  ...[
    ['tidal', 'political-party', 'Tidal'],
    ['northern', 'charity', 'Gulls'],
    ['southern', 'charity', 'Gulls'],
    ['chamber', 'parliament', 'Senate'],
    ['prizes', 'award', 'CSPs'],
  ].map(([id, kind, hint]) =>
    recordOf(id!, [`The ${id}`], { kind: kind!, hints: { en: [hint!] } }),
  ),
  recordOf('rona', ['Rona Velt'], { type: 'PER', kind: 'politician', hints: { en: ['Velt'] } }),
)
const entity = (name: string, type: EntityType = 'ORG', record?: string): Entity => ({
  id: name,
  type,
  name,
  mentions: [],
  introduction: null,
  candidates: record ? [{ pack: 'test', id: record, type, kind: 'x', score: 0.9 }] : [],
  link: record ? { pack: 'test', id: record } : null,
  qid: null,
})
const linkOf = (phrase: Entity, ...named: string[]) =>
  linkBesideFullNames([...named.map((id) => entity(`The ${id}`, 'ORG', id)), phrase], knowledge).at(
    -1,
  )!.link?.id ?? null

it('a phrase takes the link of what it stands for and the article names in full', () => {
  expect(linkOf(entity('Tidal'), 'tidal', 'prizes')).toBe('tidal')
  expect(linkOf(entity('CSPs', 'PRODUCT'), 'tidal', 'prizes')).toBe('prizes')
})

it.each<[string, Entity, string[]]>([
  ['the article does not name it', entity('Tidal'), ['prizes']],
  ['two things that it may mean are named', entity('Gulls'), ['northern', 'southern']],
  ['a division has such a body too', entity('Senate'), ['chamber']],
  ['it is a surname', entity('Velt'), ['rona']],
  ['it was read as a place', entity('Tidal', 'LOC'), ['tidal']],
])('it has none where %s', (_, phrase, named) => expect(linkOf(phrase, ...named)).toBeNull())

it('a link of its own stays', () => {
  expect(linkOf(entity('Tidal', 'ORG', 'prizes'), 'tidal')).toBe('prizes')
})
