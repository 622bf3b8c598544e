import { expect, it } from 'vitest'
import { saidFurther } from '../../../src/annotate/claims/speakers/said-further.ts'
import type { Entity } from '../../../src/model/annotation.ts'

const entity = (kind: string): Entity => ({
  id: 'e1',
  type: 'ORG',
  name: 'Selwyn Courier',
  mentions: [],
  introduction: null,
  candidates: [{ pack: 'p', id: 'b', type: 'ORG', kind, score: 1 }],
  link: null,
  qid: null,
})

it('words that go on are said by whoever began them', () => {
  const begun = { best: entity('company'), sure: true }
  expect(saidFurther(begun)).toBe(begun)
})

it('but not surely by an outlet, which may have passed on what began', () => {
  const courier = entity('outlet')
  expect(saidFurther({ best: courier, sure: true })).toEqual({ best: courier, sure: false })
})
