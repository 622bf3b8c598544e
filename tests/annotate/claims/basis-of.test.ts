import { expect, it } from 'vitest'
import { basisOf } from '../../../src/annotate/claims/basis-of.ts'
import type { Entity } from '../../../src/model/annotation.ts'
import type { EntityType } from '../../../src/model/kinds.ts'

const entity = (type: EntityType, kind?: string): Entity => ({
  id: 'e',
  type: type,
  name: 'Orlo',
  mentions: [{ start: 4, end: 8 }],
  introduction: null,
  candidates: kind ? [{ pack: 'p', id: 'orlo', type: type, kind, score: 1 }] : [],
  link: null,
  qid: null,
})
const source = [{ start: 0, end: 8 }]

it.each([
  ['"I" within somebody’s quotation', 'none', entity('PER'), 'named'],
  ['a spokesman for a body', 'anonymous', entity('ORG'), 'organisation'],
  ['"the Orlo Post"', 'document', entity('ORG', 'outlet'), 'outlet'],
  ['"the Orlo Survey"', 'document', entity('ORG'), 'organisation'],
  ['"the report"', 'document', null, 'document'],
] as const)('%s', (_, shown, speaker, basis) => {
  expect(basisOf(shown, speaker, source)).toBe(basis)
})

it('who speaks though the words seem to be a document: «الحكم» is a referee, too', () => {
  const elsewhere = [{ start: 20, end: 25 }]
  expect(basisOf('document', entity('PER'), elsewhere)).toBe('named')
  expect(basisOf('outlet', entity('PER'), elsewhere)).toBe('named')
  expect(basisOf('document', entity('PER'), source)).toBe('document')
})
