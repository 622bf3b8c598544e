import { expect, it } from 'vitest'
import { mergeLinked } from '../../src/knowledge/merge-linked.ts'
import type { Entity } from '../../src/model/annotation.ts'

const entity = (id: string, name: string, start: number, linked: string | null): Entity => ({
  id,
  type: 'LOC',
  name,
  mentions: [{ start, end: start + name.length }],
  introduction: null,
  candidates: [],
  link: linked === null ? null : { pack: 'p', id: linked },
  qid: null,
})

it('makes one entity of two that stand for one record, and leaves the rest alone', () => {
  const merged = mergeLinked([
    entity('e1', 'غزة', 40, 'gaza'),
    entity('e2', 'القطاع', 0, null),
    entity('e3', 'قطاع غزة', 10, 'gaza'),
    entity('e4', 'القطاع', 90, null),
  ])
  expect(merged.map(({ id, name }) => [id, name])).toEqual([
    ['e1', 'قطاع غزة'],
    ['e2', 'القطاع'],
    ['e4', 'القطاع'],
  ])
  expect(merged[0]!.mentions.map(({ start }) => start)).toEqual([10, 40])
})
