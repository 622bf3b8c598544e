import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import type { Candidate } from '../../../src/model/annotation.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { toDocument } from '../../to-document.ts'

const candidate: Candidate = { pack: 'test', id: 'app', type: 'PRODUCT', kind: 'app', score: 0.5 }

/**
 * The type and the records of the entity that bears `word`, with a hint at each of its places; null
 * when there is none.
 */
function hinted(text: string, word: string): { type: EntityType; records: string[] } | null {
  const hits = [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
    start: index,
    end: index + word.length,
    candidates: [candidate],
    hint: true,
  }))
  const entity = findEntities(toDocument(text, 'ar'), arabic, hits).find(
    ({ name }) => name === word,
  )
  return entity ? { type: entity.type, records: entity.candidates.map(({ id }) => id) } : null
}

describe('hints', () => {
  it('bring their records to a mention of their type that was found without them', () => {
    expect(hinted('ويستخدم السكان تطبيق "المنسق" للحصول على التصاريح.', 'المنسق')).toEqual({
      type: 'PRODUCT',
      records: ['app'],
    })
  })
  it('make no mention by themselves', () => {
    expect(hinted('وقال المنسق إن الاجتماع تأجل.', 'المنسق')).toBeNull()
  })
  it('bring nothing to a mention of another type', () => {
    const records = hinted('وزار الوفد مدينة طرابلس أمس.', 'طرابلس')
    expect(records).toEqual({ type: 'LOC', records: [] })
  })
})
