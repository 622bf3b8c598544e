import { expect, it } from 'vitest'
import type { Entity } from '../../../src/model/annotation.ts'
import { linkShortNames } from '../../../src/knowledge/linking/candidates/short-names.ts'

const candidate = (id: string) => ({
  pack: 'p',
  id,
  type: 'ORG' as const,
  kind: 'university',
  score: 0.9,
})
const entity = (name: string, more: Partial<Entity> = {}): Entity => ({
  id: name,
  type: 'ORG',
  name,
  mentions: [],
  introduction: null,
  candidates: [],
  link: null,
  qid: null,
  ...more,
})
const linked = (name: string, id: string): Entity =>
  entity(name, { link: { pack: 'p', id }, qid: 'Q1', candidates: [candidate(id)] })
const vale = linked('Vale University', 'vale')
const linkOf = (short: Entity, ...full: Entity[]) => linkShortNames([...full, short]).at(-1)!

it('a body without a link takes that of the one body whose name is its own with such a word', () => {
  const other = candidate('other')
  const { link, qid, candidates } = linkOf(entity('Vale', { candidates: [other] }), vale)
  expect([link?.id, qid]).toEqual(['vale', 'Q1'])
  expect(candidates).toEqual([candidate('vale'), other])
  expect(linkOf(entity('Vale'), linked('University of Vale', 'vale')).link?.id).toBe('vale')
})

it('stands first among its candidates, and once', () => {
  const known = [candidate('other'), candidate('vale')]
  expect(linkOf(entity('Vale', { candidates: known }), vale).candidates).toEqual([
    candidate('vale'),
    candidate('other'),
  ])
})

it.each<[string, Entity, Entity[]]>([
  ['two bodies bear the name', entity('Vale'), [vale, linked('University of Vale', 'second')]],
  ['it is a place', entity('Vale', { type: 'LOC' }), [vale]],
  ['the other is no body', entity('Vale'), [{ ...vale, type: 'LOC' }]],
  ['the other has no link', entity('Vale'), [entity('Vale University')]],
  ['it is another name', entity('Valley'), [vale]],
  ['it is a letter or two', entity('Va'), [linked('Va University', 'va')]],
])('it has none where %s', (_why, short, full) => expect(linkOf(short, ...full).link).toBeNull())

it('a link of its own stays', () =>
  expect(linkOf(linked('Vale', 'own'), vale).link?.id).toBe('own'))
