import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { getLanguage } from '../../../src/languages/index.ts'
import type { NameHit } from '../../../src/model/annotation.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { toDocument } from '../../to-document.ts'

/** The names, each as often as it is mentioned, of a one-block text in which the packs find `word`, at each place, as a name of `type`. */
function namesWith(text: string, word: string, lang: string, type: EntityType = 'LOC'): string[] {
  const hits = [...text.matchAll(new RegExp(word, 'g'))].map(({ index: start }): NameHit => ({
    start,
    end: start + word.length,
    hint: false,
    candidates: [{ pack: 'p', id: 'x', type, kind: 'known', score: 0.9 }],
  }))
  return findEntities(toDocument(text, lang, '2025-10-20'), getLanguage(lang)!, hits).flatMap(
    ({ name, mentions }) => mentions.map(() => name),
  )
}

it('takes no month beside a slash for a name', () => {
  expect(namesWith('افتتح المعرض في أغسطس/آب الماضي قرب الميناء.', 'آب', 'ar')).not.toContain('آب')
})
it('keeps a name beside a figure that is not a date', () => {
  expect(namesWith('The harbour lies 6 km from Selwyn 7 by road.', 'Selwyn', 'en')).toContain(
    'Selwyn',
  )
})

describe('a month by whose name a company goes too', () => {
  it.each([
    ['ar', 'نيسان', 'وقع الطرفان الاتفاق في نيسان (أبريل) من العام الماضي.'],
    ['ar', 'نيسان', 'زار الوزير المدينة في نيسان الماضي.'],
    ['ar', 'نيسان', 'تأجل التصويت إلى نيسان المقبل.'],
    ['ar', 'نيسان', 'تنتهي المهلة في نيسان.'],
    ['ar', 'نيسان', 'بدأت الأعمال وفي منتصف نيسان توقفت.'],
    ['ar', 'نيسان', 'صدر الحكم في ٤ نيسان ٢٠٢٣ وطعن فيه المتهم.'],
    ['ar', 'نيسان', 'اشترى سيارة نيسان وقاد شاحنة في نيسان الماضي إلى الميناء.', '1 left'],
    ['ar', 'أيار', 'تجري الانتخابات في أيار والإعادة بعده.'],
    ['ar', 'تموز', 'منذ تموز الماضي لم يصل أحد.'],
    ['ar', 'شباط', 'خلال شباط/فبراير ارتفعت الأسعار.'],
    ['en', 'March', 'The pier was closed in March and opened again.'],
    ['en', 'August', 'Work began late last August 2024 near the harbour.'],
    ['fr', 'Mars', 'Le port a fermé en Mars 2024, a dit le maire.'],
    ['es', 'Marzo', 'El puerto cerró en Marzo de 2024, dijo el alcalde.'],
  ])('%s, left out: %s in "%s"', (lang, word, text, left = '0 left') => {
    const names = namesWith(text, word, lang, 'ORG').filter((name) => name === word)
    expect(`${names.length} left`).toBe(left)
  })

  it.each([
    ['ar', 'نيسان', 'أعلنت شركة نيسان خفض الإنتاج.'],
    ['ar', 'نيسان', 'ارتفعت أسهم نيسان وقال محلل إنها سترتفع.'],
    ['ar', 'نيسان', 'يعمل في نيسان منذ سنوات، وتقول شركة نيسان إنه مدير.'],
    ['ar', 'نيسان', 'باعت تويوتا شاحنات أكثر من هوندا، واشترى سيارة من نيسان 2024.'],
    ['en', 'Nissan', 'Nissan said in May that it would close a plant.'],
    ['fr', 'Nissan', 'Nissan a fermé une usine en mai 2024.'],
  ])('%s, kept: %s in "%s"', (lang, word, text) => {
    expect(namesWith(text, word, lang, 'ORG').join(' ')).toContain(word)
  })
})

describe('a day by which a town goes too', () => {
  const townsIn = (text: string) => namesWith(text, '15 مايو', 'ar')
  it('is a day', () => {
    expect(townsIn('صدر القرار في 15 مايو/أيار ونشر بعده.')).toEqual([])
    expect(townsIn('تبدأ المهلة يوم 15 مايو المقبل.')).toEqual([])
  })
  it('is the town behind its noun, and then everywhere in the article', () => {
    expect(townsIn('اندلع حريق في حي 15 مايو ثم انطفأ.')).toHaveLength(1)
    expect(townsIn('وصل الوفد مدينة 15 مايو ليلا. وقال سكان في 15 مايو إنهم بخير.')).toHaveLength(2)
  })
})
