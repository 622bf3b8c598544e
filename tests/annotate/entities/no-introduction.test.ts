import { expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { english } from '../../../src/languages/en/index.ts'
import { french } from '../../../src/languages/fr/index.ts'
import type { NameHit } from '../../../src/model/annotation.ts'
import { toDocument } from '../../to-document.ts'

/** How the article introduces the one person of a text, where packs know `known`. */
function introductionOf(text: string, known: string): string | null {
  const start = text.indexOf(known)
  const candidates = [{ pack: 'p', id: 'a', type: 'PER', kind: 'person', score: 1 }]
  const hits = [{ start, end: start + known.length, hint: false, candidates }] as NameHit[]
  const [entity] = findEntities(toDocument(text, 'ar'), arabic, hits)
  const { start: from, end } = entity?.introduction ?? { start: 0, end: 0 }
  return text.slice(from, end) || null
}

it('takes a title that packs have in the name for no introduction', () => {
  const text = 'شكرت الفنانة سعاد حداد الجمهور.'
  expect(introductionOf(text, 'سعاد حداد')).toBe('الفنانة')
  expect(introductionOf(text, 'الفنانة سعاد حداد')).toBeNull()
})

it.each([
  ['fr', french, 'Le rapport du médiateur nommé par Claire Fontan est attendu.', null],
  ['fr', french, 'Le ministre de la culture Claire Fontan a souri.', 'ministre de la culture'],
  ['en', english, 'The mediator appointed by Claire Fontan left.', null],
  ['en', english, 'The finance minister Claire Fontan left.', 'finance minister'],
  ['en', english, 'The visit led Rep. Weldon to urge Claire Fontan to resign.', null],
  [
    'en',
    english,
    'The Justice Department spokeswoman Claire Fontan left.',
    'Justice Department spokeswoman',
  ],
])(
  'takes no role before a preposition nor of another, in %s',
  (code, language, text, introduction) => {
    const found = findEntities(toDocument(text, code), language, [])
    const entity = found.find(({ name }) => name === 'Claire Fontan')!
    const { start, end } = entity.introduction ?? { start: 0, end: 0 }
    expect(text.slice(start, end) || null).toBe(introduction)
  },
)
