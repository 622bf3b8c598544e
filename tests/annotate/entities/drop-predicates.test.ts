import { expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

const namesIn = (text: string): string[] =>
  findEntities(toDocument(text, 'ar'), arabic, []).map(({ name }) => name)

it.each([
  ['قال المحامي إن الحكم "عادل".', 'عادل'],
  ['ورأت أن السوق "متماسكة"، وأن الأسعار ستنخفض.', 'متماسكة'],
  ['وقال إن القرار "صادم".', 'صادم'],
])('finds no name in what a subject is like: %s', (text, word) =>
  expect(namesIn(text)).not.toContain(word),
)

it('keeps the name of a subject before its verb', () =>
  expect(namesIn('وقال إن الحركة "حماس" تريد الاتفاق.')).toContain('حماس'))
