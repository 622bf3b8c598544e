import { expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { getLanguage } from '../../../src/languages/index.ts'
import type { Entity } from '../../../src/model/annotation.ts'
import { toDocument } from '../../to-document.ts'

/** How a text introduces the first of its names that holds `name`; null where it does not. */
function introductionOf(text: string, lang: string, name: string): string | null {
  const found: Entity[] = findEntities(toDocument(text, lang), getLanguage(lang)!, [])
  const { start, end } = found.find((entity) => entity.name.includes(name))!.introduction ?? {
    start: 0,
    end: 0,
  }
  return text.slice(start, end) || null
}

it.each([
  ['en', 'Officials in Norrvik, who asked for rain, waited in Norrvik for it.', 'Norrvik', null],
  ['en', 'Jane Fisk, who chairs the committee, welcomed it.', 'Fisk', 'who chairs the committee'],
])('takes what "who" tells for no introduction of a place, %s: %s', (lang, text, name, told) => {
  expect(introductionOf(text, lang, name)).toBe(told)
})

it.each([
  ['ar', 'وقع العقد مع جامعة القاهرة، الدكتور سامي حداد، ثم غادر.', 'جامعة القاهرة', null],
  ['ar', 'تحدث مهاجم نادي النصر، الدولي سامي حداد، عن المباراة.', 'النصر', null],
  ['ar', 'وصل السفير منير حشمت، والدكتورة سعاد حداد، ثم غادر الجميع.', 'حشمت', 'السفير'],
  [
    'en',
    'Omar Fisk, the eldest son of Judge Jane Roe, left the room.',
    'Omar Fisk',
    'the eldest son of Judge Jane Roe',
  ],
])(
  'leaves a title and a name behind the comma to who bears them, %s: %s',
  (lang, text, name, told) => {
    expect(introductionOf(text, lang, name)).toBe(told)
  },
)

it.each([
  ['اتصل الوفد برئيس البلدية سامي حداد.', 'رئيس البلدية'],
  ['قال مدير المدرسة ورئيس البلدية سامي حداد إن العمل مستمر.', 'مدير المدرسة ورئيس البلدية'],
  ['وقال الدكتور كمال نصر. ورئيس البلدية سامي حداد حضر اللقاء.', 'رئيس البلدية'],
  ['قال وكيل الوزارة سامي حداد إن العمل مستمر.', 'وكيل الوزارة'],
])('leaves out what is written onto a role: %s', (text, told) => {
  expect(introductionOf(text, 'ar', 'سامي حداد')).toBe(told)
})

it.each([
  ['بيعت العلامة التجارية لسامي حداد أمس.', null],
  ['سافر المدير العام وسامي حداد أمس.', null],
  ['سافر المدير العام سامي حداد أمس.', 'المدير العام'],
])('takes no role before a particle written onto the name: %s', (text, told) => {
  expect(introductionOf(text, 'ar', 'سامي حداد')).toBe(told)
})

it('ends a role before a clause about it', () => {
  const text = 'كرم الحفل سامي حداد مدير الفريق الذي فاز بالكأس.'
  expect(introductionOf(text, 'ar', 'سامي حداد')).toBe('مدير الفريق')
})

it.each([
  ['Tavin Orlo, which was hired after the Oct. 13 storm, agreed.', 'Tavin', 'the Oct. 13 storm'],
  [
    "Jane Fisk, a surgeon at St. Anne's Hospital, agreed.",
    'Fisk',
    "a surgeon at St. Anne's Hospital",
  ],
])('goes on behind a word that is cut short: %s', (text, name, told) => {
  expect(introductionOf(text, 'en', name)).toContain(told)
})

it.each([
  ['fr', 'Elle a reçu Marc Gallet, les syndicats attendent.', 'Gallet', null],
  ['fr', 'Marc Gallet, la nouvelle voix du port, a parlé.', 'Gallet', 'la nouvelle voix du port'],
  ['es', 'Vino Ana Belén Ruiz, los vecinos la esperaban.', 'Ruiz', null],
  ['es', 'Ana Belén Ruiz, la alcaldesa de Cuenca, habló.', 'Ruiz', 'la alcaldesa de Cuenca'],
])('several are nobody of one name, %s: %s', (lang, text, name, told) => {
  expect(introductionOf(text, lang, name)).toBe(told)
})
