import { describe, expect, it } from 'vitest'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import {
  bodyOfHeadline,
  outletTold,
  workOfMaker,
} from '../../../src/annotate/entities/patterns/bracketed-works.ts'
import type { Pattern } from '../../../src/annotate/entities/patterns/pattern.ts'
import { quotedAfterHead } from '../../../src/annotate/entities/patterns/quoted-names.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

function foundBy(pattern: Pattern, text: string): string[] {
  const words = findNameWords(toDocument(text, 'ar'), arabic)[0]!
  return words.flatMap((_, i) => {
    const range = pattern(words, i, arabic)
    return range
      ? [`${range.type} ${text.slice(words[range.from]!.start, words[range.to - 1]!.end)}`]
      : []
  })
}

describe('a title in marks', () => {
  it.each([
    ['ضمت القائمة (مرايا القاع) للكاتبة سعاد.', 'WORK مرايا القاع'],
    ['حصل "شتاء بعيد" للمخرج توما على تنويه.', 'WORK شتاء بعيد'],
  ])('is a work before its maker: %s', (text, found) =>
    expect(foundBy(workOfMaker, text)).toEqual([found]),
  )

  it.each(['فاز فريق (الرمال) للمرة الثانية.', 'وصف الأمر بأنه "خطأ كبير" للوزارة.'])(
    'is none without one: %s',
    (text) => expect(foundBy(workOfMaker, text)).toEqual([]),
  )

  it('is told by a noun before its nationality', () =>
    expect(foundBy(quotedAfterHead, 'فاز الفيلم البلجيكي "شتاء بعيد" بالجائزة.')).toEqual([
      'WORK شتاء بعيد',
    ]))

  it('is not told by the nationality of a body', () =>
    expect(foundBy(quotedAfterHead, 'قالوا للاتحاد الأوروبي "ما هكذا تسير الأمور" أمس.')).toEqual([]))
})

describe('words in marks behind a body', () => {
  it('are its words behind a colon', () =>
    expect(foundBy(quotedAfterHead, 'أضافت الصحيفة: "الوضع خطير".')).toEqual([]))

  it.each([
    'قال إن الجيش "يواصل قصف المدينة" منذ أمس.',
    'رأى أن السوق "استوعبت الخبر".',
    'جاء في بلاغ للنقابة "رفض تام للقرار".',
  ])('are said of it where it is a finished noun: %s', (text) =>
    expect(foundBy(quotedAfterHead, text)).toEqual([]),
  )

  it.each([
    ['شاركت جمعية "أصدقاء البحر" في اللقاء.', ['ORG أصدقاء البحر']],
    ['نددت الحركة "مدار" بالقرار.', ['ORG مدار']],
    ['دعمت حملة "صوت السلام" "صوت الحرية".', ['ORG صوت السلام', 'ORG صوت الحرية']],
    ['نشرت الصحيفة "أخبار البحر" المقال.', ['ORG أخبار البحر']],
  ])('are its name otherwise: %s', (text, found) =>
    expect(foundBy(quotedAfterHead, text)).toEqual(found),
  )
})

describe('an outlet', () => {
  it('is whom something was told', () =>
    expect(foundBy(outletTold, 'قال رئيس البلدية لـ«الشاطئ» إن الجسر آمن.')).toEqual([
      'ORG الشاطئ',
    ]))

  it.each(['قال إن الأمر يعود لـ«الرئيس» وحده.', 'اختاروا اسما لـ«الجسر» الجديد.'])(
    'is not whatever stands behind «لـ»: %s',
    (text) => expect(foundBy(outletTold, text)).toEqual([]),
  )
})

describe('a word in marks where a headline begins', () => {
  it.each([
    ['«المقاييس» تعتذر لسكان الميناء', 'ORG المقاييس'],
    ['و«الملاحة»: إغلاق المرفأ ليلا', 'ORG الملاحة'],
  ])('is a body before what it does or says: %s', (text, found) =>
    expect(foundBy(bodyOfHeadline, text)).toEqual([found]),
  )

  it.each([
    '«المقاييس» تحت المراجعة',
    '«المقاييس» الجديدة',
    '«مقاييس جديدة» تعتذر',
    '«سنعتذر»، قالت المديرة.',
    '«قالت» تعتذر',
    'رأى أن «المقاييس» تعتذر للناس',
  ])('is none otherwise: %s', (text) => expect(foundBy(bodyOfHeadline, text)).toEqual([]))
})
