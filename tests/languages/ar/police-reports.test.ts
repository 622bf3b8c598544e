/** Reports of police, courts and prosecutors: who confesses what, and where his words end. */
import { describe, expect, it } from 'vitest'
import { findAttributions } from '../../../src/languages/ar/attribution/find-attributions.ts'
import { proposeAttributions } from '../../../src/languages/ar/attribution/find-attributions.ts'
import { attributionsIn } from './attributions-in.ts'

const names = { 'سامي نصر': 'PER', 'كريم حداد': 'PER', 'مجلس الوزراء': 'ORG' } as const

/** Of each claim its source and what is said. */
const toldIn = (text: string): string[] =>
  attributionsIn(
    names,
    findAttributions,
  )(text).map(({ source, content }) => `${source} / ${content}`)
const proposedIn = (text: string): string[] =>
  attributionsIn(
    names,
    proposeAttributions,
  )(text).map(({ source, content }) => `${source} / ${content}`)

describe('a confession', () => {
  it.each([
    [
      'begins with the deed, whatever stands behind it in ب',
      'واعترف المتهمان بسرقتها أثناء قيامهما بأعمال الحفر.',
      'المتهمان / سرقتها أثناء قيامهما بأعمال الحفر',
    ],
    [
      'is of those who are described, not of where they are from',
      'ضبطت الشرطة عددا من المتهمين الآخرين من الجنسية الأجنبية الذين أقروا بتورطهم في السرقة.',
      'المتهمين الآخرين من الجنسية الأجنبية / تورطهم في السرقة',
    ],
    [
      'is nobody’s who stands before the one that was questioned',
      'وتبين أن مشاجرة نشبت بين جارين وبمواجهته اعترف بالسرقة.',
      ' / السرقة',
    ],
    [
      'is of whom the police name by letters',
      'أوقفت الدورية المدعو ط. د. (مواليد عام 1991)، الذي اعترف بسرقة 22 دراجة.',
      'المدعو ط. د. (مواليد عام 1991) / سرقة 22 دراجة',
    ],
  ])('%s', (_, text, told) => expect(toldIn(text)).toContain(told))
})

describe('what is told ends before what the police write down', () => {
  it.each([
    ['قال المتهم إنه باع الأسلاك، وتحرر محضر بالواقعة.', 'المتهم / باع الأسلاك'],
    ['قال المتهم إنه باع الأسلاك، وأخطرت النيابة بذلك.', 'المتهم / باع الأسلاك'],
    ['قال المتهم إنه باع الأسلاك وتولت النيابة التحقيق.', 'المتهم / باع الأسلاك'],
    ['قال المتهم إنه باع الأسلاك، وتم اتخاذ الإجراءات القانونية.', 'المتهم / باع الأسلاك'],
    ['قال المتهم إنه باع الأسلاك وتم بيعها مرتين.', 'المتهم / باع الأسلاك وتم بيعها مرتين'],
  ])('%s', (text, told) => expect(toldIn(text)[0]).toBe(told))
})

describe('a notice in the accusative', () => {
  it.each([
    ['تلقى القسم إخطارا من غرفة النجدة يفيد بأن الطريق مغلق.', 'إخطارا من غرفة النجدة'],
    ['أصدرت جمعية النهر بيانا يفيد بأن الطريق مغلق.', 'بيانا'],
  ])('says what it holds: %s', (text, source) =>
    expect(proposedIn(text)).toContain(`${source} / الطريق مغلق`),
  )
})

describe('quoted words within a demand', () => {
  it('go on to their closing mark', () =>
    expect(
      toldIn('طالب الدفاع بأقصى عقوبة، كونه "خطط للجريمة وأصر عليها أياما، لكنه أنكرها".')[0],
    ).toBe('الدفاع / أقصى عقوبة، كونه "خطط للجريمة وأصر عليها أياما، لكنه أنكرها"'))
})

describe('who has two posts', () => {
  it('does not speak of himself', () =>
    expect(
      proposedIn(
        'انتقد نائب رئيس مجلس الوزراء وزير الخارجية سامي نصر، النائب كريم حداد لتعكيره الاحتفالات.',
      ),
    ).toContain(
      'نائب رئيس مجلس الوزراء وزير الخارجية سامي نصر / النائب كريم حداد لتعكيره الاحتفالات',
    ))
})

describe('what is held to be one of many', () => {
  it.each([
    ['وأشار المدير إلى أن القرية، تعتبر من أقدم القرى.', ['المدير / القرية، تعتبر من أقدم القرى']],
    ['وتعتبر القرية من أقدم القرى.', []],
  ])('is said by nobody in particular: %s', (text, told) => expect(toldIn(text)).toEqual(told))
})

describe('behind who decides on it a demand is made of whoever is named', () => {
  it.each([
    ['قرر المجلس في جلسته أمس مطالبة النقابة بإقالة المدير.', []],
    ['جاء ذلك بعد مطالبة النقابة بإقالة المدير.', ['النقابة / إقالة المدير']],
  ])('%s', (text, told) => expect(toldIn(text)).toEqual(told))
})

describe('what a question was about', () => {
  it('is not what is answered', () =>
    expect(
      toldIn('وأفاد المدير سامي نصر لـ«المنارة»، ردا على سؤال عن عدد السكان، بأن الطريق مغلق.'),
    ).toEqual(['المدير سامي نصر / الطريق مغلق']))
})
