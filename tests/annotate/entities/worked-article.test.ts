import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { getLanguage } from '../../../src/languages/index.ts'
import { toDocument } from '../../to-document.ts'

const file = '../shared/articles/aljazeera-mubasher-2025-10-ar.txt'
const isThere = existsSync(file)
if (!isThere) console.log(`skipped: no worked article at ${file}`)

describe.skipIf(!isThere)('the worked article', () => {
  it('has every name that its reader expects', () => {
    const text = readFileSync(file, 'utf8')
    const entities = findEntities(toDocument(text, 'ar'), getLanguage('ar')!, [])
    const found = new Map(
      entities.map((entity) => [entity.name, `${entity.type} ${entity.mentions.length}`]),
    )
    expect(Object.fromEntries([...found].filter(([name]) => name in expected))).toEqual(expected)
    const person = entities.find((entity) => entity.type === 'PER' && entity.mentions.length > 4)
    expect(person?.introduction).not.toBeNull()
  })
})

const expected: Record<string, string> = {
  مايكروسوفت: 'ORG 6',
  أزور: 'PRODUCT 2',
  'الوحدة 8200': 'ORG 1',
  'الوحدة 81': 'ORG 1',
  'مام-رام': 'ORG 1',
  'وحدة أوفيك': 'ORG 1',
  'سلاح الجو الإسرائيلي': 'ORG 1',
  المنسق: 'PRODUCT 1',
  'لا لأزور للفصل العنصري': 'ORG 2',
  'لا للتكنولوجيا في خدمة الفصل العنصري': 'ORG 1',
  'تقنياتكم تقتلهم': 'ORG 1',
  الغارديان: 'ORG 1',
  'الجزيرة مباشر': 'ORG 1',
  غوغل: 'ORG 1',
  أمازون: 'ORG 1',
  دبلن: 'LOC 2',
  أيرلندا: 'LOC 1',
  غزة: 'LOC 2',
  'العدوان على غزة': 'EVENT 1',
  'قطاع غزة': 'LOC 1',
}
