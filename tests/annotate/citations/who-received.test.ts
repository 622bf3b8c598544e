/** Whose Arabic statement it is that an outlet got, shows or passes on, and other publishers behind the judge. */
import { describe, expect, it } from 'vitest'
import type { EntityType } from '../../../src/model/kinds.ts'
import { proposed, told } from './cite.ts'

const names: Record<string, EntityType> = { 'هيئة الموانئ': 'ORG', 'سامي درويش': 'PER' }

describe('a statement is its speaker’s', () => {
  it.each([
    'وقالت هيئة الموانئ في بيان تلقته وكالة «المنارة» إن الجسر آمن.',
    'وقالت هيئة الموانئ في بيان ورد إلى صحيفة «المنارة» إن الجسر آمن.',
    'وقالت هيئة الموانئ في بيان أرسلته إلى وكالة رويترز إن الجسر آمن.',
    'وقالت هيئة الموانئ في بيان عبر البريد الإلكتروني لرويترز إن الجسر آمن.',
    'وقالت هيئة الموانئ في بيان حصلت "سبوتنيك" على نسخة منه إن الجسر آمن.',
    'وقالت هيئة الموانئ في إفصاح نشرته على موقع "المنارة" إن الجسر آمن.',
  ])('%s', (text) => expect(told(text, 'ar', names)).toEqual(['statement: هيئة الموانئ']))

  it.each([
    ['وجاء في بيان تلقته وكالة «المنارة» أن الجسر آمن.', ['statement: ']],
    ['وقال سامي درويش في تصريح لصحيفة «المنارة» إن الجسر آمن.', ['statement: المنارة']],
    [
      'وقالت هيئة الموانئ في بيان نشره موقع «المنارة» إن الجسر آمن.',
      ['statement: هيئة الموانئ, المنارة'],
    ],
  ])('not %s', (text, expected) => expect(told(text, 'ar', names)).toEqual(expected))
})

describe('the author of a study', () => {
  it.each([
    ['وبحسب دراسة أعدها المهندس سامي درويش فإن الجسر قديم.', ['study: سامي درويش']],
    ['وبحسب دراسة نشرها الموقع عن سامي درويش فإن الجسر قديم.', ['study: ']],
  ])('%s', (text, expected) => expect(told(text, 'ar', names)).toEqual(expected))
})

describe('a body that speaks and is no name', () => {
  it.each([
    ['وقالت تنسيقية عمال الميناء في بيان إن الطريق آمن.', ['statement: تنسيقية عمال الميناء']],
    ['ونفى مكتب رئيس الوزراء في بيان أن الطريق مغلق.', ['statement: مكتب رئيس الوزراء']],
    ['وقالت إدارة المهرجان في بيان إن الطريق آمن.', ['statement: ']],
    ['وقالت الشركة في بيان إن الطريق آمن.', ['statement: ']],
  ])('%s', (text, expected) => expect(told(text, 'ar')).toEqual(expected))
})

describe('who is told, and who reports', () => {
  it.each([
    ['وأبدى الوزير تحفظه، قائلا لرويترز إن الجسر قديم.', ['interview: Reuters']],
    ['لكن عاملين اثنين قالا ل"رويترز" إن الجسر قديم.', ['interview: Reuters']],
    ['وأخبر الراعي وكالة نون أن الجسر قديم.', ['interview: نون']],
    ['ونقلت وكالة نون تيم عن مصدر أن الجسر قديم.', ['report: نون تيم']],
    ['ووفقا لوكالة مونتا الرسمية، فالجسر قديم.', ['report: مونتا']],
    ['ونقل مراسل الجزيرة عن مصدر أن الجسر قديم.', ['report: Al Jazeera']],
    ['وفي لقاء متلفز على قناة نون، قال الوزير إن الجسر قديم.', ['interview: نون']],
    ['ونفى الوزير ما تناقلته وسائل إعلام محلية عن الجسر.', ['report: ']],
    ['وذكرت تقارير غير مؤكدة أن الجسر قديم.', ['report: ']],
    ['وطلب الوزير لجنة، حسب تقرير الهيئة.', ['report: ']],
    ['وقالت الهيئة في رد مكتوب إن الجسر قديم.', ['statement: ']],
    ['وقال الوزير في كلمة متلفزة إن الجسر قديم.', ['broadcast: ']],
    ['وقال المدير في بودكاست "صباح نون" إن الجسر قديم.', ['broadcast: صباح نون']],
  ])('%s', (text, expected) => expect(told(text, 'ar')).toEqual(expected))

  it('tells whose an official page is', () =>
    expect(proposed('وأفادت الصفحة الرسمية لهيئة الموانئ بأن الجسر آمن.', 'ar', names)).toContain(
      'post: هيئة الموانئ',
    ))
})

it.each([
  ['أغلقت وزارة الداخلية الجسر. وقالت الداخلية في بيان لها إنه قديم.', 'statement: وزارة الداخلية'],
])('told by what stands around: %s', (text, expected) =>
  expect(proposed(text, 'ar', { ...names, 'وزارة الداخلية': 'ORG' })).toContain(expected),
)

it('gives reports that somebody looks into to nobody', () =>
  expect(told('وقالت هيئة الموانئ إنها تنظر في تقارير تفيد بأن الجسر قديم.', 'ar', names)).toEqual([
    'report: ',
  ]))

it.each([
  'وعبر الناس المناطق الحرة الجديدة.',
  'وقال المدير إن مسبارا لوكالة نون وصل.',
  'وعلقت السلطات نشاط قناة «المنارة».',
  'وأعدت دورية السير المحضر.',
  'وقالت شبكة أطباء الميناء إن الجسر قديم.',
  'وسلم النائب الهيئة أمس تقريرا من أربعين صفحة.',
  'وأحال المدير تقرير الحادث إلى الوزارة.',
  'وقال ذلك ردا على سؤال، ومضى في كلمته.',
  'ورد الوزير على السؤال وألقى كلمة عند مراجعة العقد.',
])('no piece: %s', (text) => expect(told(text, 'ar')).toEqual([]))
