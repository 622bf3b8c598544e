import { expect, test } from 'vitest'
import type { Entity } from '../../src/model/annotation.ts'
import type { Apparatus } from '../../src/model/apparatus.ts'
import { getOtherNameHere } from '../../src/ui/page-name.ts'

const here = (name: string, labels: Record<string, string>, lang = 'ar') =>
  getOtherNameHere(
    {
      document: { lang },
      notes: { 'p:q': { pack: 'p', record: { id: 'q', labels } } },
    } as unknown as Apparatus,
    { name, link: { pack: 'p', id: 'q' } } as Entity,
  )

test.each([
  ['جمعية المرفأ', { ar: 'اتحاد البحارة', en: 'Seafarers’ Union' }, 'ar'],
  ['Ladoga', { ar: 'فنلندا الجديدة', en: 'New Karelia' }, 'en'],
])('a card says how the article calls what packs call otherwise: %s', (name, labels, lang) =>
  expect(here(name, labels, lang)).toBe(name),
)

test.each([
  ['البحارة', { ar: 'اتحاد بحارة الشمال', en: 'Northern Seafarers' }, 'ar'],
  ['اتّحاد البحارة', { ar: 'اتحاد البحارة' }, 'ar'],
  ['the Union', { en: 'Seafarers’ Union' }, 'en'],
  ['NSU', { en: 'Northern Seafarers' }, 'en'],
  ['اتحاد البحارة', { en: 'Seafarers’ Union' }, 'ar'],
])(
  'nothing is said of a name that is alike, short or in another language: %s',
  (name, labels, lang) =>
    expect(here(name, labels as unknown as Record<string, string>, lang)).toBe(null),
)
