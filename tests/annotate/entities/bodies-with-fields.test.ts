import { expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { toDocument } from '../../to-document.ts'

/** The names of a type in an Arabic text. */
const namesIn = (text: string, kind: EntityType): string[] =>
  findEntities(toDocument(text, 'ar'), arabic, [])
    .filter(({ type }) => type === kind)
    .map(({ name }) => name)

it.each([
  ['وأعلنت وزارة النفط والغاز أرقامها.', 'وزارة النفط والغاز'],
  ['وقالت وزارة الخارجية وشؤون المغتربين إنها مستعدة.', 'وزارة الخارجية وشؤون المغتربين'],
  ['وعزت وزارة المالية والتخطيط الاقتصادي الغلاء إلى الحرب.', 'وزارة المالية والتخطيط الاقتصادي'],
  ['وحذر المركز الوطني للأمن وإدارة الأزمات من العاصفة.', 'المركز الوطني للأمن وإدارة الأزمات'],
])('a body is called by its further fields: «%s»', (text, name) =>
  expect(namesIn(text, 'ORG')).toContain(name),
)

it.each(['وطالبت وزارة المالية والبنك المركزي بالصبر.', 'وتفاوضت وزارة النفط والشركة أمس.'])(
  'not by another body: «%s»',
  (text) => expect(namesIn(text, 'ORG').join()).not.toMatch(/والبنك|والشركة/),
)
